import { board } from '#bots/wording/pages/board.ts';
import {
  dateAskedInWords,
  daysLateInWords,
  dueInWords,
  lastSaidInWords,
  moveInWords,
  nameIn,
  ownerInWords,
  partInWords,
  partsInWords,
  proofLink,
  regionInWords,
} from '#bots/wording/pages/milestone.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { type Html, html, nothing } from './html.ts';
import { statusMark } from './marks.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import type { Row } from './rows.ts';
import { awaitedBy } from './waits.ts';

/** All that the board says of one milestone. */
export function milestoneItem(shown: PlanOnPage, row: Row): Html {
  const { milestone, number, status, isLate, move } = row;
  const nameOf = nameIn(shown.people);
  const late = html` <strong class="late">${daysLateInWords(milestone.due, shown.now)}</strong>`;
  return html`<li class="milestone" id="m${number}">
<p class="stands">${statusMark(status)}</p>
<div class="says">
<h3><span class="number">${number}.</span> ${milestone.is.output}</h3>
${paragraph(lastSaidInWords(milestone, nameOf), 'said')}
${proofOf(milestone)}
${paragraph(dateAskedInWords(milestone, nameOf))}
${waitsOf(shown, row)}
${paragraph(regionInWords(milestone))}
${partsOf(milestone)}
</div>
<dl>
<div><dt>${board.due}</dt><dd>${dueInWords(milestone)}${isLate ? late : nothing}</dd></div>
<div><dt>${board.owner}</dt><dd>${ownerInWords(milestone, nameOf)}</dd></div>
${move === null ? nothing : html`<div><dt>${board.moved}</dt><dd>${moveInWords(move)}</dd></div>`}
</dl>
</li>`;
}

function paragraph(words: string, as = 'note'): Html {
  return words === '' ? nothing : html`<p class="${as}">${words}</p>`;
}

function waitsOf(shown: PlanOnPage, row: Row): Html {
  const awaited = awaitedBy(shown, row);
  if (awaited.length === 0) return nothing;
  return html`<div class="waits"><p>${board.waits}</p><ul>${awaited.map(
    ({ words, status: before }) =>
      html`<li>${words} ${before === null ? nothing : statusMark(before)}</li>`,
  )}</ul></div>`;
}

/** A link that somebody gave leads only where a browser may go. */
function proofOf({ proof, is }: MilestonePlan): Html {
  if (!/^https?:\/\//i.test(proof)) return nothing;
  return html`<p><a href="${proof}" rel="noreferrer noopener">${proofLink}</a>${is.proof === undefined ? nothing : html` (${is.proof})`}</p>`;
}

function partsOf(milestone: MilestonePlan): Html {
  const { is, parts } = milestone;
  if (is.parts.length === 0) return nothing;
  return html`<details><summary>${partsInWords(milestone)}</summary><ul class="parts">${is.parts.map(
    ({ id, name }) => {
      const said = parts[id] ?? { word: null, line: '', lead: '' };
      return html`<li>${statusMark(said.word ?? 'no word yet')} <span>${name}</span> ${paragraph(partInWords(said))}</li>`;
    },
  )}</ul></details>`;
}
