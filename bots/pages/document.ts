import { page } from '#bots/wording/pages/page.ts';
import { type Html, html, nothing } from './html.ts';
import { shapesOnPage } from './marks.ts';
import { style } from './styles/style.ts';

interface Content {
  readonly title: string;
  /** The pages beside this one, if there are any. */
  readonly beside?: Html;
  readonly main: Html;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='12' cy='16' r='9' fill='none' stroke='%230b6e6e' stroke-width='4'/%3E%3Ccircle cx='20' cy='16' r='9' fill='none' stroke='%23d08a2e' stroke-width='4'/%3E%3C/svg%3E";

/** The name and the sign of the product. */
const brand = html`<svg class="brand" viewBox="0 0 32 32" aria-hidden="true"><circle cx="12" cy="16" r="9"/><circle cx="20" cy="16" r="9"/></svg><span class="product">${page.product}</span>`;

/** A whole page: no script, nothing from elsewhere, and its one style in it. */
export function documentOf({ title, beside = nothing, main }: Content): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${page.product}</title>
<link rel="icon" href="${icon}">
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
${shapesOnPage}
<header class="top"><div class="wide">${brand}<span class="private">${page.keepPrivate}</span></div></header>
${beside}
<main id="main" class="wide" tabindex="-1">
${main}
</main>
<footer class="foot"><div class="wide">${page.foot}</div></footer>
</body>
</html>
`.markup;
}
