import { sentence } from '#bots/wording/language.ts';
import { pack, shortQuarter } from '#bots/wording/pages/pack.ts';
import type { Status } from '#shared/transition/plan.ts';
import { type Html, html } from './html.ts';
import { shapeOf, slugOf } from './marks.ts';
import type { QuarterRows } from './rows.ts';

/** How many milestones of each quarter stand how; a column for each status of which there is one. */
export function quarterTable(quarters: readonly QuarterRows[]): Html {
  const [first] = quarters;
  const all = first === undefined ? [] : (Object.keys(first.counts) as Status[]);
  const found = all.filter((status) => quarters.some(({ counts }) => counts[status] > 0));
  const heads = found.map(
    (status) =>
      html`<th scope="col"><span class="${slugOf(status)}">${sentence(status)} ${shapeOf(status)}</span></th>`,
  );
  return html`<div class="across" role="region" tabindex="0" aria-labelledby="quarters"><table class="figures">
<thead><tr><th scope="col">${pack.quarter}</th>${heads}<th scope="col">${pack.late}</th><th scope="col">${pack.all}</th></tr></thead>
<tbody>${quarters.map((quarter) => rowOf(quarter, found))}</tbody></table></div>`;
}

function rowOf({ quarter, counts, rows }: QuarterRows, found: readonly Status[]): Html {
  const late = rows.filter(({ isLate }) => isLate).length;
  const figures = found.map((status) => html`<td>${counts[status]}</td>`);
  return html`<tr><th scope="row">${shortQuarter(quarter)}</th>${figures}<td>${late}</td><td>${rows.length}</td></tr>`;
}
