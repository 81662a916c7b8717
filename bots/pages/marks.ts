import { sentence } from '#bots/wording/language.ts';
import type { Status } from '#shared/transition/plan.ts';
import { type Html, html } from './html.ts';

/** The shape of each status in a square of 20 by 20; its colour comes with its class. */
const shapes: { readonly [Each in Status]: Html } = {
  done: html`<circle cx="10" cy="10" r="8" class="full"/>`,
  'done, proof to come': html`<circle cx="10" cy="10" r="7" class="line"/><path d="M10 3a7 7 0 0 0 0 14z" class="full"/>`,
  'on track': html`<path d="M3.5 10.5l4.5 4.5 8.5-10" class="line"/>`,
  'at risk': html`<path d="M10 2.5l8 14.5h-16z" class="full"/>`,
  'off track': html`<path d="M4 4l12 12M16 4l-12 12" class="line"/>`,
  'no word yet': html`<circle cx="10" cy="10" r="7" class="line"/>`,
  'not for us': html`<path d="M3 10h14" class="line"/>`,
};

/** All shapes, once a page, for the marks on it. */
export const shapesOnPage: Html = html`<svg class="unseen" aria-hidden="true">${Object.entries(shapes).map(([status, shape]) => html`<symbol id="${slugOf(status)}" viewBox="0 0 20 20">${shape}</symbol>`)}</svg>`;

/** A status: the word first, then the shape, then the colour. */
export function statusMark(status: Status): Html {
  return html`<span class="status ${slugOf(status)}"><span>${sentence(status)}</span> ${shapeOf(status)}</span>`;
}

/** The shape alone, beside words that say the same. */
export function shapeOf(status: Status): Html {
  return html`<svg class="shape" aria-hidden="true" focusable="false"><use href="#${slugOf(status)}"/></svg>`;
}

/** The name of a status where no spaces may stand: its shape's id and its class. */
export function slugOf(status: string): string {
  return status.replaceAll(/\W+/g, '-');
}
