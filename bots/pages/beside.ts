import { page } from '#bots/wording/pages/page.ts';
import { type Html, html, nothing } from './html.ts';

/** Where a page stands among those of its token: how one goes up from it, and to its plan. */
export interface Place {
  /** To the first page, relative to this one, such as `../`. */
  readonly up: string;
  /** The plan as addresses name it. */
  readonly plan: string;
  readonly is: 'board' | 'pack';
  /** Whether there are other plans. */
  readonly hasOthers: boolean;
}

/** The way to the other pages of the plan, and to all plans. */
export function besideIt({ up, plan, is, hasOthers }: Place): Html {
  const to = `${up}${plan}`;
  return html`<nav class="beside" aria-label="${page.pages}"><ul class="wide">
<li>${item(page.board, to, is === 'board')}</li>
<li>${item(page.pack, `${to}/pack`, is === 'pack')}</li>
<li><a href="${to}/pack.csv">${page.csv}</a></li>
${hasOthers ? html`<li class="all"><a href="${up}">${page.all}</a></li>` : nothing}
</ul></nav>`;
}

function item(label: string, to: string, isHere: boolean): Html {
  return isHere
    ? html`<a href="${to}" aria-current="page">${label}</a>`
    : html`<a href="${to}">${label}</a>`;
}
