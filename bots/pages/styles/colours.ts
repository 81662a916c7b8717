import { css } from './css.ts';

/** The console's own colours, light and dark; a sheet of paper is light. */
export const colours = css`
:root {
  color-scheme: light dark;
  --page: light-dark(#f3f1ec, #131618);
  --surface: light-dark(#ffffff, #1c2023);
  --raised: light-dark(#faf9f6, #24292d);
  --line: light-dark(#dfdbd3, #363d42);
  --line-strong: light-dark(#8a8578, #7d878d);
  --text: light-dark(#1c2226, #e9ebeb);
  --soft: light-dark(#565e63, #aab3b7);
  --accent: light-dark(#0a5f60, #62c6c0);
  --mark-one: light-dark(#0b6e6e, #62c6c0);
  --mark-two: light-dark(#c77f1f, #e3ab5c);
  --good: light-dark(#0b6a3f, #6fd0a0);
  --good-back: light-dark(#e9f5ee, #1e3329);
  --warm: light-dark(#80540a, #e6b562);
  --warm-back: light-dark(#fdf5e6, #2f291d);
  --wrong: light-dark(#a8132f, #ff97a3);
  --wrong-back: light-dark(#fdeff0, #38232a);
  --calm-back: light-dark(#e7f2f2, #1a3030);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}

.done { --own: var(--good); --own-back: var(--good-back); }
.done-proof-to-come, .on-track { --own: var(--accent); --own-back: var(--calm-back); }
.at-risk { --own: var(--warm); --own-back: var(--warm-back); }
.off-track { --own: var(--wrong); --own-back: var(--wrong-back); }
.no-word-yet, .not-for-us { --own: var(--soft); --own-back: var(--raised); }

@media print {
  :root { color-scheme: light; --page: #ffffff; }
}
`;
