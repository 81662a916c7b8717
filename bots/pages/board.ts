import { planInWords, quarterTitle, board as words } from '#bots/wording/pages/board.ts';
import { nameIn } from '#bots/wording/pages/milestone.ts';
import { asItStood } from '#bots/wording/pages/page.ts';
import { besideIt, type Place } from './beside.ts';
import { documentOf } from './document.ts';
import { type Html, html } from './html.ts';
import { milestoneItem } from './milestone-item.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import { type QuarterRows, rowsByQuarter } from './rows.ts';
import { countTiles, standingOf } from './standing.ts';
import { timeline } from './timeline.ts';

/** The milestone board: how a plan stands, when what is due, and each milestone by quarter. */
export function boardPage(shown: PlanOnPage, place: Place): string {
  const { plan, now, people } = shown;
  const quarters = rowsByQuarter(shown);
  const rows = quarters.flatMap((each) => each.rows);
  return documentOf({
    title: plan.programme.name,
    beside: besideIt(place),
    main: html`<h1>${plan.programme.name}</h1>
<p class="lead">${planInWords(plan, nameIn(people))} ${asItStood(now)}.</p>
<section aria-labelledby="standing"><h2 id="standing">${words.standing}</h2>
${standingOf(plan, rows)}</section>
<section aria-labelledby="timeline"><h2 id="timeline">${words.timeline}</h2>
${timeline(plan, rows, now)}</section>
${quarters.map((quarter, index) => quarterSection(shown, quarter, index))}`,
  });
}

function quarterSection(
  shown: PlanOnPage,
  { quarter, counts, rows }: QuarterRows,
  index: number,
): Html {
  const due = html`${countTiles(counts)}
<ol class="milestones">${rows.map((row) => milestoneItem(shown, row))}</ol>`;
  return html`<section aria-labelledby="q${index}"><h2 id="q${index}">${quarterTitle(quarter)}</h2>
${rows.length === 0 ? html`<p>${words.nothingDue}</p>` : due}</section>`;
}
