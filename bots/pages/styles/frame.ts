import { css } from './css.ts';

/** What is on every page: letters, links, the top, the way to other pages, the foot. */
export const frame = css`
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 16px; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px / 1.5 var(--sans); overflow-wrap: anywhere; }
table { overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 32px; line-height: 1.2; letter-spacing: -0.02em; text-wrap: balance; }
h2 { font-size: 22px; line-height: 1.3; }
h3 { font-size: 17px; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.unseen { position: absolute; width: 0; height: 0; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; z-index: 1; padding: 8px 16px; background: var(--surface); }
.wide { width: 100%; max-width: 1180px; margin-inline: auto; padding-inline: 24px; }
.top { background: var(--surface); border-bottom: 4px solid var(--accent); }
.top .wide { display: flex; align-items: center; flex-wrap: wrap; gap: 4px 10px; padding-block: 12px; }
.brand { width: 30px; height: 30px; fill: none; stroke-width: 3.6; }
.brand circle:first-child { stroke: var(--mark-one); }
.brand circle:last-child { stroke: var(--mark-two); }
.product { font-size: 20px; font-weight: 700; letter-spacing: -0.02em; }
.private { margin-left: auto; color: var(--soft); font-size: 14px; }
.beside { background: var(--surface); border-bottom: 1px solid var(--line); }
.beside ul { display: flex; flex-wrap: wrap; gap: 0 24px; }
.beside .all { margin-left: auto; }
.beside a { display: block; padding: 12px 0 9px; border-bottom: 3px solid transparent; font-weight: 600; text-decoration: none; }
.beside a:hover { border-bottom-color: var(--line-strong); }
.beside a[aria-current] { border-bottom-color: var(--accent); color: var(--text); }
main { padding-block: 32px 56px; }
.lead { margin-top: 8px; color: var(--soft); font-size: 17px; max-width: 75ch; }
section { margin-top: 40px; }
section > h2 + * { margin-top: 12px; }
.foot { border-top: 1px solid var(--line); color: var(--soft); font-size: 14px; }
.foot .wide { padding-block: 20px 40px; }
.late { color: var(--wrong); font-weight: 700; }
.plans { display: grid; gap: 12px; margin-top: 24px; }
.plans li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding: 16px 20px; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
.plans a { font-size: 18px; font-weight: 600; }
.plans span { color: var(--soft); }
.calm { max-width: 60ch; margin-top: 16px; }

@media screen and (width <= 700px) {
  .wide { padding-inline: 16px; }
  h1 { font-size: 26px; }
  h2 { font-size: 20px; }
  main { padding-block: 24px 40px; }
  .private { margin-left: 0; flex-basis: 100%; }
  .beside ul { gap: 0 18px; }
  .beside a { padding: 10px 0 7px; font-size: 15px; }
  .beside .all { margin-left: 0; }
}

@media print {
  .skip, .beside, .private { display: none; }
  main { padding-block: 8px; }
  .wide { max-width: none; padding-inline: 0; }
  .foot .wide { padding-block: 8px 0; }
}
`;
