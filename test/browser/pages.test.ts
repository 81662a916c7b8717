import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFront } from '#infra/local/gateway.ts';
import { type Server, serve } from '#infra/local/serve.ts';
import { findChromium } from '#test/support/chromium.ts';
import { openBrowser, type TestBrowser } from '#test/support/open-browser.ts';
import { pagesOf, reader } from '#test/support/pages-on-record.ts';
import { bareOnPage, longOnPage, manyOnPage, usualOnPage } from '#test/support/plans-on-pages.ts';

const chromium = findChromium(process.env);
const reason = chromium.found ? '' : ` (skipped: ${chromium.reason})`;
const usual = usualOnPage();
const plans = [usual, { ...manyOnPage(40), id: 'forty' }, longOnPage(), bareOnPage()];
const many = manyOnPage(200);

describe.skipIf(reason !== '')(`the private pages${reason}`, () => {
  let server: Server;
  let browser: TestBrowser;
  let first = '';
  const complaints: string[] = [];

  beforeAll(async () => {
    const { front, linksOf } = await pagesOf({ south: [...plans, many] });
    server = await serve(0, (request) => callFront(front, request));
    first = `${server.url}${(await linksOf({ ics: 'south', person: reader })).pages}`;
    browser = await openBrowser(chromium.found ? chromium.path : '', first);
    browser.page.on('console', (message) => complaints.push(message.text()));
    browser.page.on('requestfailed', (request) => complaints.push(request.url()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const pages = [...plans, many].flatMap(({ id }) => [`/${id}`, `/${id}/pack`]);
  const everyPage = ['', ...pages, '/nothing-here'];

  it.each(everyPage)(
    'axe finds nothing on %j, wide and narrow, light and dark',
    async (below) => {
      await browser.page.goto(`${first}${below}`);
      expect(await browser.findings(below)).toEqual([]);
    },
    180_000,
  );

  it('each of 200 numbers in the drawing stands clear of the next mark', async () => {
    await browser.page.goto(`${first}/many`);
    const touching = `[...document.querySelectorAll('.drawing g')].filter((mark) => {
      const next = mark.nextElementSibling?.matches('g') ? mark.nextElementSibling : null;
      const [one, other] = [mark, next].map((each) => each?.getBoundingClientRect());
      return other !== undefined && one.top === other.top && one.right + 4 > other.left;
    }).length`;
    expect(await browser.page.locator('.drawing g').count()).toBe(200);
    expect(await browser.page.evaluate(touching)).toBe(0);
  });

  it.each(everyPage)('%j fits a telephone', async (below) => {
    await browser.page.setViewportSize({ width: 390, height: 860 });
    await browser.page.goto(`${first}${below}`);
    expect(await browser.width()).toBe(390);
    await browser.page.setViewportSize({ width: 1280, height: 860 });
  });

  it('looks as the README shows it', async () => {
    const { page, picture } = browser;
    await page.goto(`${first}/${usual.id}`);
    expect(await page.locator('.drawing g').count()).toBe(28);
    await picture('the-milestone-board');
    await page.goto(`${first}/${usual.id}/pack`);
    expect(await page.locator('.attention tbody tr').count()).toBe(6);
    await picture('the-pack');
  });

  it('runs no script, loads nothing, and keeps its style under its own policy', async () => {
    await browser.page.goto(`${first}/${usual.id}`);
    const family = "getComputedStyle(document.querySelector('.brand')).width";
    expect(await browser.page.evaluate(family)).toBe('30px');
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
  });

  it('can be read and used by keyboard alone', async () => {
    const { page, tabTo, focusedLabel } = browser;
    await page.goto(first);
    await page.keyboard.press('Tab');
    expect(await focusedLabel()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo('Becoming a statutory ICS, 2021/22');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await tabTo('The timeline as a table');
    await page.keyboard.press('End');
    await tabTo(
      'Recruit and select the chair and the chief executive of the ICS NHS body by the national process',
    );
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#m3$/);
    await page.goto(`${first}/${usual.id}`);
    await tabTo('One-page pack');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What needs attention' }).waitFor();
    await tabTo('All programmes');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Programmes' }).waitFor();
  });

  it('opens the parts of a milestone', async () => {
    const { page } = browser;
    await page.goto(`${first}/${usual.id}#m22`);
    const part = page.getByText(usual.plan.milestones['A22-2']?.is.parts[7]?.name ?? '');
    expect(await part.isVisible()).toBe(false);
    await page.locator('summary', { hasText: '8 parts' }).focus();
    await page.keyboard.press('Enter');
    expect(await part.isVisible()).toBe(true);
  });

  it.each([usual.id, 'many', 'bare'])('the pack of %s is one side of A4', async (id) => {
    await browser.page.goto(`${first}/${id}/pack`);
    const sheet = (await browser.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([.\d]+) ([.\d]+)/.exec(sheet) ?? [];
    expect([width, height].map((points) => Math.round(Number(points)))).toEqual([595, 842]);
  });
});
