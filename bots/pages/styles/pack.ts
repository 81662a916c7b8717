import { css } from './css.ts';

/** The one-page pack: on a screen a sheet, on paper one side of A4. */
export const pack = css`
.sheet { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; padding: 28px 32px; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
.sheet section { margin: 0; }
.sheet h1 { font-size: 26px; }
.sheet h2 { font-size: 18px; }
.sheet section > h2 + * { margin-top: 6px; }
.sheet .lead { font-size: 15px; }
.sheet table { font-size: 14px; }
.sheet th, .sheet td { padding: 5px 8px; font-size: inherit; }
.sheet .figures td, .sheet .figures th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; color: var(--text); }
.sheet .figures th:first-child { color: var(--text); text-align: left; white-space: nowrap; }
.attention { table-layout: fixed; min-width: 760px; overflow-wrap: anywhere; }
.attention th:nth-child(1) { width: 3.6em; }
.attention th:nth-child(3) { width: 11.8em; }
.attention th:nth-child(4) { width: 9.6em; }
.attention th:nth-child(5) { width: 16%; }
.attention .late { display: block; }
.sheet .figures .shape { vertical-align: -2px; }
.sheet .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px; }
.sheet section > ul:not(.counts) li + li { margin-top: 4px; }
.sheet i { color: var(--soft); font-style: normal; }
.sheet .more { color: var(--soft); font-size: 14px; }
.across { overflow-x: auto; }

@media screen and (width <= 700px) {
  .sheet { padding: 18px 16px; }
  .sheet .figures th:first-child { min-width: 7em; white-space: normal; }
  .attention th:nth-child(2) { width: 12em; }
  .attention th:nth-child(3) { width: 8em; }
  .attention .status { padding: 0; background: none; white-space: normal; }
  .sheet .two { grid-template-columns: minmax(0, 1fr); }
}

@page { size: A4; margin: 11mm 12mm; }

@media print {
  .across { overflow: visible; }
  .attention { min-width: 0; }
  .foot { display: none; }
  .top .wide { padding-block: 0 4pt; }
  .brand { width: 16pt; height: 16pt; }
  .product { font-size: 11pt; }
  .sheet { gap: 6pt; padding: 0; border: 0; font-size: 8pt; line-height: 1.25; }
  .sheet h1 { font-size: 14pt; }
  .sheet h2 { font-size: 10pt; }
  .sheet section > h2 + * { margin-top: 2pt; }
  .sheet .lead, .sheet table, .sheet .more, .sheet .counts li { margin-top: 0; font-size: 8pt; }
  .sheet .counts { gap: 4pt; }
  .sheet .counts b { font-size: 11pt; }
  .sheet .counts li { padding: 1pt 6pt; }
  .sheet .counts + p { margin-top: 4pt; }
  .sheet th, .sheet td { padding: 1.5pt 4pt; }
  .sheet .status { padding: 0 5pt; gap: 3pt; font-size: 7.5pt; }
  .sheet .shape { width: 8pt; height: 8pt; }
  .sheet .two { gap: 14pt; }
}
`;
