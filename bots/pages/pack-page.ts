import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { sentence } from '#bots/wording/language.ts';
import { board, planInWords } from '#bots/wording/pages/board.ts';
import { moveInWords, nameIn } from '#bots/wording/pages/milestone.ts';
import { moreOnBoard, pack } from '#bots/wording/pages/pack.ts';
import { asItStood } from '#bots/wording/pages/page.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { localDate } from '#shared/time.ts';
import { attentionTable } from './attention-table.ts';
import { besideIt, type Place } from './beside.ts';
import { documentOf } from './document.ts';
import { type Html, html, nothing } from './html.ts';
import { statusMark } from './marks.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import { quarterTable } from './quarter-table.ts';
import { type Row, rowsByQuarter } from './rows.ts';
import { standingOf } from './standing.ts';
import { awaitedBy } from './waits.ts';

/** As many of each list as leave a usual programme on one side of A4. */
const most = 4;

/** The one-page pack for the programme office, to be read or printed. */
export function packPage(shown: PlanOnPage, place: Place): string {
  const { plan, now, people } = shown;
  const quarters = rowsByQuarter(shown);
  const rows = quarters.flatMap((each) => each.rows);
  const { name } = plan.programme;
  return documentOf({
    title: `${pack.title}: ${name}`,
    beside: besideIt(place),
    main: html`<div class="sheet">
<div><h1>${shortened(name, 120)}</h1>
<p class="lead">${planInWords(plan, nameIn(people))} ${asItStood(now)}.</p></div>
<section><h2>${board.standing}</h2>${standingOf(plan, rows)}</section>
<section><h2 id="quarters">${pack.quarters}</h2>${quarterTable(quarters)}</section>
<section><h2 id="attention">${pack.attention}</h2>${attentionTable(shown, rows)}</section>
<div class="two">
<section><h2>${pack.waits}</h2>${listOf(waits(shown, rows), pack.noWaits)}</section>
<section><h2>${pack.next}</h2>${listOf(next(rows, localDate(now)), pack.noNext)}</section>
</div>
<section><h2>${board.moved}</h2>${listOf(moved(rows), board.nothingMoved)}</section>
</div>`,
  });
}

function listOf(lines: readonly Html[], none: string): Html {
  if (lines.length === 0) return html`<p>${none}</p>`;
  const left = lines.length - most;
  const more = left > 0 ? html`<p class="more">${moreOnBoard(left)}</p>` : nothing;
  return html`<ul>${lines.slice(0, most).map((line) => html`<li>${line}</li>`)}</ul>${more}`;
}

function waits(shown: PlanOnPage, rows: readonly Row[]): readonly Html[] {
  return rows.flatMap((row) =>
    awaitedBy(shown, row).map(
      ({ words, status }) =>
        html`<b>${row.number}.</b> ${shortened(sentence(words), 120)} ${status === null ? nothing : statusMark(status)}`,
    ),
  );
}

/** What is still to be done and due from today on, the first day first. */
function next(rows: readonly Row[], today: string): readonly Html[] {
  return rows
    .filter(({ status }) => !['done', 'done, proof to come', 'not for us'].includes(status))
    .flatMap(({ number, milestone: { due, is } }) =>
      due === null || due < today ? [] : [{ number, due, output: is.output }],
    )
    .toSorted((one, other) => one.due.localeCompare(other.due))
    .map(
      ({ number, due, output }) =>
        html`<b>${number}.</b> ${shortened(output, 90)} (${dayMonthAndYear(due)})`,
    );
}

function moved(rows: readonly Row[]): readonly Html[] {
  return rows.flatMap(({ number, milestone, move }) =>
    move === null
      ? []
      : [html`<b>${number}.</b> ${shortened(milestone.is.output, 70)} <i>${moveInWords(move)}</i>`],
  );
}
