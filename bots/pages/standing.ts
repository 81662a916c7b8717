import { sentence } from '#bots/wording/language.ts';
import { lateInWords, movesInWords } from '#bots/wording/pages/board.ts';
import type { Plan, Status } from '#shared/transition/plan.ts';
import { countsOf, type StatusCounts } from '#shared/transition/summary.ts';
import { type Html, html, nothing } from './html.ts';
import { shapeOf, slugOf } from './marks.ts';
import type { Row } from './rows.ts';

/** How many there are of each status, what is late, and what has moved. */
export function standingOf({ milestones }: Plan, rows: readonly Row[]): Html {
  const late = rows.filter(({ isLate }) => isLate).length;
  const moves = rows.flatMap(({ move }) => move ?? []);
  const isLate = html`<strong class="late">${lateInWords(late)}</strong> `;
  return html`<div class="whole">${countTiles(countsOf(Object.values(milestones)))}
<p>${late > 0 ? isLate : nothing}${movesInWords(moves)}</p></div>`;
}

/** A tile for each status of which there is one. */
export function countTiles(counts: StatusCounts): Html {
  const found = (Object.entries(counts) as [Status, number][]).filter(([, number]) => number > 0);
  return html`<ul class="counts">${found.map(
    ([status, number]) =>
      html`<li class="${slugOf(status)}"><b>${number}</b> <span>${sentence(status)}</span> ${shapeOf(status)}</li>`,
  )}</ul>`;
}
