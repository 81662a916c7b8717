import { describe, expect, it } from 'vitest';
import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import { daysBetween, daysLater, localDate, monthsLater } from '#shared/time.ts';
import { atTheConsole, skip } from '#test/support/console-test.ts';

const merger = 'Merging two integrated care boards';
const question = 'Shall we keep one list of contracts for both boards?';
const present = {
  slack: [
    'Chair',
    'Chief executive',
    'Director of finance',
    'Director of nursing',
    'NHS trust member',
  ],
  teams: ['Deputy chair', 'Medical director', 'Council member'],
} as const;

describe.skipIf(skip.reason !== '')(`a programme over a quarter${skip.reason}`, () => {
  const here = atTheConsole();
  let begun = '';

  const today = async () => {
    const now = await here().browser.page.locator('time').first().getAttribute('datetime');
    return localDate(now ?? '');
  };
  const moveTo = async (date: string) => {
    const { page } = here().browser;
    await page.getByRole('button', { name: 'Move time forward' }).click();
    await page.getByLabel('Number of days').fill(String(daysBetween(await today(), date)));
    await page.getByRole('button', { name: 'Move by days' }).click();
    await page.getByLabel('Number of days').waitFor({ state: 'detached' });
  };

  it('is set up by the governance lead in Slack', async () => {
    const { browser, people } = here();
    const { dialog } = browser;
    begun = await today();
    await people.sit('slack', 'Governance lead');
    await people.press('slack', '/milestones');
    await dialog.getByRole('button', { name: 'All programmes' }).click();
    await dialog.getByRole('button', { name: 'Set up a programme' }).click();
    await dialog.getByRole('radio', { name: 'Six lessons before you start' }).check();
    await dialog.getByLabel('On which day does it begin?').fill(daysLater(begun, 3));
    await people.send({}, 'Set it up');
    await people.close();
  });

  it('has a milestone that waits for a decision, which is then taken', async () => {
    const { browser, people } = here();
    const { dialog } = browser;
    await people.press('slack', '/decide');
    await dialog.getByLabel(/^At a meeting/).check();
    const boxes = { 'What should we agree?': question, 'Why?': 'Both boards buy the same things.' };
    await people.send(boxes, 'Send');
    await people.close();
    await people.bothShow(question);
    await people.choose('slack', 'Mark who is here');
    for (const role of [...present.slack, ...present.teams])
      await dialog.getByLabel(role, { exact: true }).first().check();
    await people.send({}, 'Record');
    await people.close();

    await people.sit('slack', 'Director of finance');
    await people.press('slack', '/milestones');
    await dialog.getByRole('button', { name: merger }).click();
    await dialog.getByRole('button', { name: /^1/ }).first().click();
    await dialog.getByRole('button', { name: 'Say what it waits for' }).click();
    await dialog.getByRole('radio', { name: question }).check();
    await people.send({}, 'Say so');
    await people.close();
  });

  it('is freed by the outcome, and its owner reads so in Slack on the next working day', async () => {
    const { people } = here();
    for (const side of ['slack', 'teams'] as const) {
      for (const role of present[side]) {
        await people.sit(side, role);
        await people.press(side, 'I agree');
        await people.see(side, 'You agreed to version 1');
      }
    }
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.press('slack', 'Record as agreed');
    await people.backToChannel('slack');
    await people.bothShow('Decided at the meeting');
    await moveTo(nextWorkingDay(daysLater(await today(), 1)));
    await people.sit('slack', 'Director of finance');
    await people.readPrivately('slack');
    await people.see('slack', 'It holds these up no longer: “List what each board owns');
  });

  it('is asked about in Slack once its quarter is over, and answered there', async () => {
    const { browser, people } = here();
    await people.sit('teams', 'Programme office lead');
    await people.readPrivately('teams');
    await moveTo(lateIn(begun));
    await people.see('slack', 'Quarter 1 ended on');
    await people.see('teams', 'Quarter 1 ended on');
    expect(await browser.findings('both are asked')).toEqual([]);
    await browser.picture('milestones-asked');
    await people.press('slack', 'Answer one by one');
    await people.see('slack', 'How does it stand?');
    await people.press('slack', 'At risk');
    const box = { 'What is in the way, and who could help?': 'One partner has not sent its list.' };
    await people.send(box, 'Say that it is at risk');
    await people.close();
  });

  it('is late, which the PMO lead takes up in Teams, and seen on the board', async () => {
    const { browser, people } = here();
    const { dialog } = browser;
    await people.press('teams', 'See what is late');
    await dialog.getByText('List what each board owns').first().waitFor();
    await dialog.getByRole('button', { name: /List what each board owns/ }).click();
    await dialog.getByRole('button', { name: 'Ask them myself' }).click();
    await dialog.getByText('Noted').first().waitFor();
    await people.close();
    await people.press('teams', 'See the board');
    await dialog.getByRole('button', { name: 'Page before' }).click();
    await dialog.getByText('Page 1 of 4').waitFor();
    await dialog.getByText('2. At risk').waitFor();
    await dialog.getByRole('button', { name: 'Get board, pack and calendar' }).click();
    await dialog.getByText('/calendar.ics').first().waitFor();
    const [pages = '', calendar = ''] =
      (await dialog.innerText()).match(/http:\S+\/pages\/[\w./-]+/g) ?? [];
    await people.close();
    expect(await read(`${pages}/merger`)).toContain('One partner has not sent its list.');
    expect(await read(`${pages}/merger/pack`)).toContain(merger);
    expect(await read(`${pages}/merger/pack.csv`)).toContain('List what each board owns and owes');
    expect(await read(calendar)).toContain('BEGIN:VCALENDAR');
  });
});

/** So long after the quarter of a date that what was due in it is ten working days late. */
function lateIn(date: string): string {
  const begins = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3;
  const quarter = monthsLater(`${date.slice(0, 4)}-01-01`, begins);
  return nextWorkingDay(daysLater(monthsLater(quarter, 3), 20));
}

async function read(address: string): Promise<string> {
  return (await fetch(address)).text();
}
