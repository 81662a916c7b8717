import { page } from '#bots/wording/pages/page.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { documentOf } from './document.ts';
import { type Html, html } from './html.ts';

/** The plans of an ICS, the running ones first. `toPlan` is how an address names one. */
export function plansPage(
  plans: Directory['plans'],
  up: string,
  toPlan: (id: string) => string,
): string {
  const listed = plans.toSorted((one, other) => Number(other.isRunning) - Number(one.isRunning));
  return documentOf({
    title: page.programmes,
    main: html`<h1>${page.programmes}</h1>
${listed.length === 0 ? html`<p class="calm">${page.noProgrammes}</p>` : html`<ul class="plans">${listed.map((plan) => item(plan, up + toPlan(plan.id)))}</ul>`}`,
  });
}

function item({ name, isRunning }: Directory['plans'][number], to: string): Html {
  return html`<li><a href="${to}">${name}</a> <span>${isRunning ? page.running : page.over}</span></li>`;
}

/** What is shown in place of a page, with nothing on it that says more. */
export function insteadOfPage({ title, lines }: (typeof page)['notFound' | 'fault']): string {
  const said = (lines as readonly string[]).map((line) => html`<p class="calm">${line}</p>`);
  return documentOf({ title, main: html`<h1>${title}</h1>${said}` });
}
