import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Locator, type Page } from 'playwright-core';

export interface TestBrowser {
  readonly page: Page;
  readonly slack: Locator;
  readonly teams: Locator;
  readonly dialog: Locator;
  /** Presses Tab until the focus is on what has this label. */
  readonly tabTo: (label: string) => Promise<void>;
  readonly focusedLabel: () => Promise<string>;
  /** How wide the page is; more than the window where something sticks out. */
  readonly width: () => Promise<number>;
  /** What axe finds as the page stands: wide and narrow, light and dark. */
  readonly findings: (state: string) => Promise<readonly string[]>;
  /** Keeps how the page looks now for the README's tour, where golden files are written anew. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser on the console, ready to be driven. */
export async function openBrowser(path: string, url: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: path, args: [...quiet, ...offline] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return {
    page,
    slack: page.locator('[data-platform="slack"]'),
    teams: page.locator('[data-platform="teams"]'),
    dialog: page.getByRole('dialog'),
    tabTo: (label) => tabTo(page, label),
    focusedLabel: () => focusedLabel(page),
    width: () => widthOf(page),
    findings: (state) => findings(page, state),
    picture: (name) => picture(page, name),
    close: () => browser.close(),
  };
}

async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedLabel(page)) === label) return;
  }
  throw new Error(`Tab never came to ${label}`);
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const focused = document.activeElement;
    const label = focused?.labels?.[0] ?? focused;
    return (focused?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  })()`);
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

async function findings(page: Page, state: string): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ colorScheme });
      const seen = await axeFindings(page);
      found.push(...seen.map((each) => `${state}, ${width}, ${colorScheme}: ${each}`));
    }
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results: unknown = await page.evaluate('axe.run()');
  const { violations } = results as { readonly violations: readonly Violation[] };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['ACCORD_REWRITE'] !== '1') return;
  await page.screenshot({ path: `docs/tour/${name}.png`, animations: 'disabled' });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
