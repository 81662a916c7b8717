import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

const question = 'Shall we merge the two booking lines?';
const worry = 'Who answers the phone at night?';
const harm = 'People who ring us would wait longer.';

describe.skipIf(skip.reason !== '')(`a reply under a card${skip.reason}`, () => {
  const here = atTheConsole();

  it('is written in the thread in Slack, and counts for nothing by itself', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Chief executive');
    await people.press('slack', '/decide');
    const boxes = { 'What should we agree?': question, 'Why?': 'Half of all callers ring both.' };
    await people.send(boxes, 'Send');
    await people.close();
    await people.bothShow(question);
    await people.press('slack', 'Reply in the thread');
    await browser.slack.getByLabel('Your reply, in the thread').fill(worry);
    expect(await browser.findings('writing a reply')).toEqual([]);
    await people.press('slack', 'Post');
    await people.see('slack', worry);
    await people.bothShow('0 of 14 have answered.');
  });

  it('is made to count by whoever wrote it, and by nobody else', async () => {
    const { browser, people } = here();
    const count = browser.slack.getByRole('button', { name: 'Make my reply count' });
    await people.sit('slack', 'Chair');
    await people.see('slack', worry);
    await count.waitFor({ state: 'detached' });
    await people.sit('slack', 'Chief executive');
    await count.click();
    await browser.dialog.getByText(worry).waitFor();
    expect(await browser.findings('a reply that counts')).toEqual([]);
    await browser.dialog.getByLabel('I agree, with this concern').check();
    await people.send({}, 'Put it on record');
    await people.close();
    await people.bothShow('1 agrees with a concern');
  });

  it('is made to count in Teams too', async () => {
    const { browser, people } = here();
    await people.sit('teams', 'Council member');
    await people.press('teams', 'Reply in the thread');
    await browser.teams.getByLabel('Your reply, in the thread').fill(harm);
    await people.press('teams', 'Post');
    await people.press('teams', 'Make my reply count');
    await browser.dialog.getByLabel('I object, because of this').check();
    await people.send({}, 'Put it on record');
    await people.close();
    await people.bothShow(harm);
    await people.bothShow('The council member objects');
    expect(await browser.findings('replies under a card')).toEqual([]);
  });
});
