import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { board } from '#bots/wording/pages/board.ts';
import { nameIn, ownerInWords } from '#bots/wording/pages/milestone.ts';
import { lateBy, moreOnBoard, pack } from '#bots/wording/pages/pack.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { type Html, html, nothing } from './html.ts';
import { statusMark } from './marks.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import type { Row } from './rows.ts';

/** As many as leave a usual programme on one side of A4. */
const most = 6;

/** What is late, off track or at risk: the longest late first, then by its day. */
export function attentionTable(shown: PlanOnPage, rows: readonly Row[]): Html {
  const found = rows
    .filter(({ isLate, status }) => isLate || status === 'at risk' || status === 'off track')
    .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  if (found.length === 0) return html`<p>${pack.noAttention}</p>`;
  const left = found.length - most;
  return html`<div class="across" role="region" tabindex="0" aria-labelledby="attention"><table class="attention">
<thead><tr><th scope="col">${board.number}</th><th scope="col">${board.milestone}</th><th scope="col">${board.status}</th><th scope="col">${board.due}</th><th scope="col">${board.owner}</th><th scope="col">${pack.inTheWay}</th></tr></thead>
<tbody>${found.slice(0, most).map((row) => rowOf(shown, row))}</tbody></table></div>
${left > 0 ? html`<p class="more">${moreOnBoard(left)}</p>` : nothing}`;
}

function rowOf({ people, now }: PlanOnPage, { number, milestone, status, isLate }: Row): Html {
  const { due, is, answers } = milestone;
  const late = lateBy(isLate, due, now);
  return html`<tr><td>${number}</td><td>${shortened(is.output, 90)}</td><td>${statusMark(status)}</td>
<td>${due === null ? board.noDay : dayMonthAndYear(due)} ${late === '' ? nothing : html`<strong class="late">${late}</strong>`}</td>
<td>${shortened(ownerInWords(milestone, nameIn(people)), 45)}</td><td>${shortened(answers.at(-1)?.line ?? '', 90)}</td></tr>`;
}

/** Sorts what has no day last. */
function dayOf({ milestone: { due } }: Row): string {
  return due ?? '~';
}
