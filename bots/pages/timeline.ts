import { dayAndMonth, dayMonthAndYear } from '#bots/wording/dates.ts';
import { timelineInWords, board as words } from '#bots/wording/pages/board.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { daysLater, localDate } from '#shared/time.ts';
import { lastDay, quartersFrom } from '#shared/transition/dates.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { type Html, html, nothing } from './html.ts';
import { slugOf, statusMark } from './marks.ts';
import type { Row } from './rows.ts';
import { type Due, layOut, type TimelineLayout } from './timeline-layout.ts';

/** In the drawing's own units, which are pixels where there is room. */
const width = 400;
const axis = 118;
const rowHeight = 28;

/** As wide as a mark with its number may get. */
function cellFor(rows: readonly Row[]): { readonly width: number; readonly columns: number } {
  const digits = Math.max(...rows.map(({ number }) => String(number).length));
  const cell = 28 + 8 * digits;
  return { width: cell, columns: Math.floor((width - axis - 12) / cell) };
}

/** When what is due, as a drawing, and the same as a table beside it. */
export function timeline(plan: Plan, rows: readonly Row[], now: string): Html {
  const dated = Map.groupBy(rows, ({ milestone }) => milestone.due);
  const groups = [...dated].flatMap(([date, items]) => (date === null ? [] : [{ date, items }]));
  if (groups.length === 0) return table(rows);
  return html`<div class="timeline">${drawing(plan, groups, now)}${table(rows)}</div>`;
}

function drawing(plan: Plan, groups: readonly Due<Row>[], now: string): Html {
  const dates = groups.map(({ date }) => date);
  const span = {
    first: earliest([plan.firstDay, ...dates]),
    last: latest([lastDay(plan.firstDay, plan.programme.lasts.months), ...dates]),
  };
  const length = 480;
  const rows = groups.flatMap(({ items }) => items);
  const cell = cellFor(rows);
  const layout = layOut(groups, span, { columns: cell.columns, rowHeight, length });
  const today = localDate(now);
  return html`<svg class="drawing" viewBox="0 0 ${width} ${Math.ceil(layout.height)}" role="img" aria-label="${timelineInWords(rows.length)}">
${quartersFrom(plan.firstDay, plan.programme).map((quarter) => band(layout, quarter))}
<path class="axis" d="M${axis} 8V${Math.ceil(layout.height) - 8}"/>
${span.first <= today && today <= span.last ? todayLine(layout.yOf(today)) : nothing}
${layout.groups.map((group) => due(group, cell))}
</svg>`;
}

/** A quarter as a band behind its days, with its name. */
function band(
  { yOf }: TimelineLayout<Row>,
  { name, first, last }: { readonly name: string; readonly first: string; readonly last: string },
): Html {
  const [top, end] = [yOf(first), yOf(daysLater(last, 1))];
  const height = Math.max(end - top, 0);
  return html`<rect class="band" x="0" y="${round(top)}" width="${width}" height="${round(height)}"/>
<text class="quarter" x="8" y="${round(top + 20)}">${name}</text>`;
}

function todayLine(y: number): Html {
  return html`<path class="today" d="M0 ${round(y)}H${width}"/><text class="now" x="8" y="${round(y - 5)}">${words.today}</text>`;
}

/** A day and the marks of what is due on it, as many side by side as fit. */
function due(
  { date, items, y }: TimelineLayout<Row>['groups'][number],
  cell: ReturnType<typeof cellFor>,
): Html {
  return html`<path class="tick" d="M${axis - 5} ${round(y)}h10"/>
<text class="day" x="${axis - 10}" y="${round(y + 4)}">${dayAndMonth(date)}</text>
${items.map((row, index) => mark(row, axis + 12 + (index % cell.columns) * cell.width, y + Math.floor(index / cell.columns) * rowHeight))}`;
}

function mark({ number, status }: Row, x: number, y: number): Html {
  return html`<g class="${slugOf(status)}" transform="translate(${round(x)} ${round(y - 8)})"><use href="#${slugOf(status)}" width="16" height="16"/><text x="19" y="12">${number}</text></g>`;
}

function table(rows: readonly Row[]): Html {
  return html`<div class="scrolled" role="region" tabindex="0" aria-label="${words.timelineTable}"><table>
<thead><tr><th scope="col">${words.number}</th><th scope="col">${words.milestone}</th><th scope="col">${words.due}</th><th scope="col">${words.status}</th></tr></thead>
<tbody>${rows.map(
    ({ number, milestone: { is, due: day }, status }) =>
      html`<tr><td>${number}</td><td><a href="#m${number}">${shortened(is.output, 120)}</a></td><td>${day === null ? words.noDay : dayMonthAndYear(day)}</td><td>${statusMark(status)}</td></tr>`,
  )}</tbody></table></div>`;
}

function earliest(dates: readonly string[]): string {
  return dates.reduce((one, other) => (other < one ? other : one));
}

function latest(dates: readonly string[]): string {
  return dates.reduce((one, other) => (other > one ? other : one));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
