import { css } from './css.ts';

/** The board: a card for each milestone of a quarter, and the timeline. */
export const board = css`
.milestones { display: grid; gap: 12px; }
.counts + .milestones { margin-top: 16px; }
.milestone { display: grid; grid-template-columns: 200px minmax(0, 1fr) minmax(0, 300px); gap: 8px 24px; padding: 18px 20px; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); break-inside: avoid; }
.milestone:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
.number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.says { display: grid; align-content: start; gap: 6px; }
.says p { max-width: 70ch; }
.said { color: var(--soft); }
.waits { padding-left: 12px; border-left: 3px solid var(--mark-two); }
.waits p { color: var(--soft); font-size: 14px; }
.waits li + li { margin-top: 4px; }
.milestone dl { display: grid; align-content: start; gap: 8px; font-size: 15px; }
.milestone dt { color: var(--soft); font-size: 14px; }
summary { cursor: pointer; font-weight: 600; color: var(--accent); width: fit-content; }
.parts { display: grid; gap: 8px; margin-top: 8px; }
.parts li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; }
.parts p { flex-basis: 100%; color: var(--soft); }

.timeline { display: grid; grid-template-columns: minmax(0, 400px) minmax(0, 1fr); gap: 24px; align-items: start; }
.drawing { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); color: var(--text); }
.drawing text { font: 13px var(--sans);  fill: currentColor; }
.drawing g { color: var(--own); }
.drawing g text { fill: var(--text); font-variant-numeric: tabular-nums; }
.drawing .band { fill: var(--raised); }
.drawing .band:nth-of-type(even) { fill: var(--surface); }
.drawing .quarter { fill: var(--soft); font-size: 12px; }
.drawing .day { text-anchor: end; font-weight: 600; }
.drawing .axis { stroke: var(--line-strong); stroke-width: 2; }
.drawing .tick { stroke: var(--text); stroke-width: 2; }
.drawing .today { stroke: var(--wrong); stroke-width: 1.5; stroke-dasharray: 5 4; }
.drawing .now { fill: var(--wrong); font-weight: 700; }
.scrolled { max-height: 660px; overflow: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
table { width: 100%; border-collapse: collapse; font-size: 15px; }
th, td { padding: 8px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: 14px; color: var(--soft); }
.scrolled thead th { position: sticky; top: 0; background: var(--raised); }
tbody tr:last-child > * { border-bottom: 0; }
td:first-child { font-variant-numeric: tabular-nums; color: var(--soft); }
.scrolled td:nth-child(3) { white-space: nowrap; }
.scrolled td:nth-child(2) { width: 60%; min-width: 8em; overflow-wrap: anywhere; }

@media screen and (width <= 980px) {
  .milestone { grid-template-columns: minmax(0, 1fr); padding: 16px; }
  .milestone dl { grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); }
  .timeline { grid-template-columns: minmax(0, 1fr); }
  .drawing { max-width: 440px; }
  .scrolled { max-height: 480px; }
}

@media screen and (width <= 560px) {
  .scrolled td:nth-child(3) { white-space: normal; }
  .scrolled .status { padding: 0; background: none; white-space: normal; }
  th, td { padding: 8px; }
}

@media print {
  .scrolled { max-height: none; overflow: visible; }
  .milestone { padding: 10px 12px; }
}
`;
