import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

const question = 'Shall we award the community contract to the lowest bidder?';
const others = {
  slack: ['Chief executive', 'Director of finance', 'Director of nursing', 'NHS trust member'],
  teams: ['Medical director', 'Council member', 'Voluntary sector member', 'Deputy chair'],
} as const;

describe.skipIf(skip.reason !== '')(`a chair with an interest${skip.reason}`, () => {
  const at = atTheConsole();

  it('says so, and the deputy chair is in the chair for this item', async () => {
    const { browser, people } = at();
    await people.sit('slack', 'Governance lead');
    await people.press('slack', '/decide');
    await browser.dialog.getByLabel(/^At a meeting/).check();
    const boxes = { 'What should we agree?': question, 'Why?': 'Three bids came in.' };
    await people.send(boxes, 'Send');
    await people.close();
    await people.choose('slack', 'Mark who is here');
    for (const role of ['Chair', ...others.slack, ...others.teams])
      await browser.dialog.getByLabel(role, { exact: true }).first().check();
    await people.send({}, 'Record');
    await people.close();
    await people.sit('slack', 'Chair');
    await people.choose('slack', 'I have an interest');
    const interest = { 'What is your interest?': 'My wife is a director of one of the bidders.' };
    await people.send(interest, 'Put it on record');
    await people.close();
    await people.bothShow('1 interest waits for the person in the chair.');
  });

  it('is asked to step out by the deputy chair, who reads whether enough people are left', async () => {
    const { browser, people } = at();
    await people.sit('teams', 'Deputy chair');
    await people.readPrivately('teams');
    await people.see('teams', 'My wife is a director of one of the bidders.');
    await people.press('teams', 'Say how an interest is handled');
    await browser.dialog.getByLabel('They step out of this item').check();
    await people.send({}, 'Record');
    await people.close();
    await people.backToChannel('teams');
    await people.bothShow('One item is being dealt with in private.');
  });

  it('reads one line in the channel, and in private only how it was handled', async () => {
    const { browser, people } = at();
    await people.sit('slack', 'Chair');
    await people.see('slack', 'One item is being dealt with in private.');
    await people.readPrivately('slack');
    await people.see('slack', 'You step out of this item');
    expect(await browser.slack.getByText(question).count()).toBe(0);
    await browser.picture('stepped-out');
    expect(await browser.findings('stepped out')).toEqual([]);
  });

  it('leaves the others to agree, and the deputy chair to record it', async () => {
    const { browser, people } = at();
    for (const side of ['slack', 'teams'] as const) {
      for (const role of others[side]) {
        await people.sit(side, role);
        await people.readPrivately(side);
        await people.press(side, 'I agree');
        await people.see(side, 'You agreed to version 1');
      }
    }
    await people.press('teams', 'Record as agreed');
    await people.see('teams', 'The deputy chair was in the chair for this item and recorded this.');
    await people.backToChannel('slack');
    expect(await browser.slack.getByText(question).count()).toBe(0);
  });
});
