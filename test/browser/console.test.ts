import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '#test/support/chromium.ts';
import { consoleMachine } from '#test/support/console-machine.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { openBrowser, type TestBrowser } from '#test/support/open-browser.ts';
import { type StandInBot, standInBot } from '#test/support/stand-in-bot.ts';

const chromium = findChromium(process.env);
const reason = chromium.found ? '' : ` (skipped: ${chromium.reason})`;
const title = 'Shall we pay for 20 home-from-hospital places this winter?';
const folder = lastingFolder();

describe.skipIf(reason !== '')(`the console${reason}`, () => {
  let machine: Awaited<ReturnType<typeof consoleMachine>>;
  let bot: StandInBot;
  let browser: TestBrowser;

  beforeAll(async () => {
    machine = await consoleMachine(folder, (options) => {
      bot = standInBot(options);
      return bot.handle;
    });
    browser = await openBrowser(chromium.found ? chromium.path : '', machine.url);
  });
  afterAll(async () => {
    await browser.close();
    await machine.close();
  });

  it('tells a stranger what to press first', async () => {
    const { slack } = browser;
    await slack.getByText('Nothing has been raised here yet').waitFor();
    expect(await browser.findings('empty')).toEqual([]);
  });

  it('raises a proposal by keyboard alone, and says what is wrong with it', async () => {
    const { page, dialog, slack, teams, tabTo } = browser;
    await tabTo('Raise a proposal');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Raise a proposal' }).waitFor();
    await page.keyboard.type('Shall we pay');
    await tabTo('Put it forward');
    await page.keyboard.press('Enter');
    await dialog.getByText('Please fill this in.').first().waitFor();
    expect(await browser.focusedLabel()).toContain('Why?');
    expect(await browser.findings('modal with what is missing')).toEqual([]);
    await page.keyboard.type('People wait.');
    await tabTo('For a meeting');
    await page.keyboard.press('Space');
    await tabTo('Put it forward');
    await page.keyboard.press('Enter');
    await dialog.getByText('Please put it as a question.').waitFor();
    expect(await browser.focusedLabel()).toContain('What should we agree?');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await slack.getByText(title).waitFor();
    await teams.getByText(title).waitFor();
    expect(await browser.focusedLabel()).toBe('Raise a proposal');
  });

  it('shows plain words as they are, whatever marks they hold', async () => {
    const plain = 'At 4:43pm: *not bold*, :100:, <not a link>';
    const block = { type: 'section', text: { type: 'plain_text', text: plain } };
    const body = JSON.stringify({ channel: 'C0PARTNERSHIP', text: plain, blocks: [block] });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${machine.url}/slack-api/chat.postMessage`, { method: 'POST', headers, body });
    const { page, slack } = browser;
    await page.getByRole('button', { name: 'ICS Partnership' }).click();
    await slack.getByText(plain, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'ICS NHS board' }).click();
    await slack.getByText(title).waitFor();
  });

  it('shows the answer to the person who pressed, and the count to everyone', async () => {
    const { slack, teams, page } = browser;
    await slack.getByRole('button', { name: 'I agree', exact: true }).click();
    await slack.getByText('Only visible to you').waitFor();
    await teams.getByText('1 of 14 have answered').waitFor();
    await slack.getByRole('tab', { name: 'Private messages 1 unread' }).waitFor();
    await page.locator('[aria-live]').getByText('New in the Slack channel').last().waitFor();
    await slack.getByRole('combobox', { name: 'Sitting in the seat of' }).selectOption('finance');
    await slack.getByText('Only visible to you').waitFor({ state: 'detached' });
  });

  it('draws a card for one person in Teams, and the short sentence of the bot', async () => {
    const { teams } = browser;
    await teams.getByRole('button', { name: 'I agree', exact: true }).click();
    await teams.getByText('Only you see this card').waitFor();
    await teams.getByRole('button', { name: 'I abstain' }).click();
    await teams.getByText('You take no side.').waitFor();
    expect(await browser.findings('answered')).toEqual([]);
  });

  it('opens, refuses and closes a dialog in Teams, and gives the focus back', async () => {
    const { page, teams, dialog } = browser;
    await teams.getByRole('button', { name: 'Write to Accord: propose' }).click();
    await teams.getByRole('button', { name: 'Raise a proposal' }).click();
    await dialog.getByRole('button', { name: 'Put it forward' }).click();
    await dialog.getByText('Please say what we should agree.').waitFor();
    await dialog.getByLabel('What should we agree?').fill('No question');
    await dialog.getByRole('button', { name: 'Put it forward' }).click();
    await dialog.getByRole('alert').getByText('Please put it as a question.').waitFor();
    expect(await dialog.getByLabel('What should we agree?').inputValue()).toBe('No question');
    expect(await browser.findings('dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await browser.focusedLabel()).toBe('Raise a proposal');
  });

  it('takes a form that stands in a chat, and brings it back filled', async () => {
    const { teams } = browser;
    await teams.getByRole('tab', { name: 'Private messages' }).click();
    await teams.getByRole('button', { name: 'Write to Accord: propose' }).click();
    await teams.getByLabel('What should we agree?').fill('No question');
    await teams.getByRole('button', { name: 'Put it forward' }).click();
    await teams.getByText('Please put it as a question.').waitFor();
    expect(await teams.getByLabel('What should we agree?').inputValue()).toBe('No question');
    expect(await browser.findings('form in a chat')).toEqual([]);
    await teams.getByRole('tab', { name: 'ICS NHS board' }).click();
  });

  it('keeps a modal in a reload, and the seats that were taken', async () => {
    const { page, slack, dialog } = browser;
    await slack.getByRole('button', { name: 'More choices' }).click();
    await dialog.getByText('You cannot call a vote yet.').waitFor();
    expect(await browser.findings('choices')).toEqual([]);
    await page.reload();
    await dialog.getByText('You cannot call a vote yet.').waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
    const seat = slack.getByRole('combobox', { name: 'Sitting in the seat of' });
    expect(await seat.inputValue()).toBe('finance');
  });

  it('moves time forward', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByText('Tuesday, 1 December 2026 at 10:42').waitFor();
    await page.getByRole('button', { name: 'Move time forward' }).click();
    expect(await browser.findings('time')).toEqual([]);
    await page.getByRole('button', { name: 'To the next deadline' }).click();
    await page.getByText('Friday, 4 December 2026 at 17:00').waitFor();
  });

  it('has one side at a time and nothing to scroll sideways on a narrow page', async () => {
    const { page, slack, teams } = browser;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: 'Teams', exact: true }).click();
    await teams.getByText(title).first().waitFor();
    expect(await slack.isVisible()).toBe(false);
    expect(await browser.width()).toBe(320);
    await page.getByRole('button', { name: 'Slack', exact: true }).click();
    expect(await browser.width()).toBe(320);
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it('says kindly that the bot failed', async () => {
    const { slack } = browser;
    bot.breakDown();
    await slack.getByRole('button', { name: '/decide' }).click();
    await slack.getByRole('alert').getByText('Accord could not take that.').waitFor();
    expect(await browser.findings('trouble')).toEqual([]);
  });
});
