import { css } from './css.ts';

/** Statuses: a mark beside words, and tiles that count them. */
export const marks = css`
.shape { flex: none; width: 16px; height: 16px; color: var(--own); }
.full { fill: currentColor; }
.line { fill: none; stroke: currentColor; stroke-width: 2.8; stroke-linecap: round; stroke-linejoin: round; }
.status { display: inline-flex; align-items: center; gap: 8px; padding: 2px 10px; border-radius: 999px; background: var(--own-back); color: var(--own); font-size: 14px; font-weight: 700; line-height: 1.5; white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: 8px; }
.counts li { display: flex; align-items: center; gap: 8px; padding: 6px 14px; border-radius: 8px; border: 1px solid var(--line); background: var(--surface); font-size: 15px; }
.counts b { font-size: 20px; line-height: 1.2; font-variant-numeric: tabular-nums; white-space: nowrap; }
.counts + p { margin-top: 12px; }
.whole .counts li { padding: 10px 14px; }
.whole .counts b { font-size: 26px; }

@media screen and (width <= 560px) {
  .counts { display: grid; grid-template-columns: 1fr 1fr; }
  .counts li { padding: 8px 10px; }
  .counts .shape { margin-left: auto; }
}
`;
