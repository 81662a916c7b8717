import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

const question = 'Shall we award the community contract?';

/** A card that is drawn anew under the finger takes no press: nobody is as fast as a test. */
const whileCardsAreDrawn = 1_500;

describe.skipIf(skip.reason !== '')(`an interest${skip.reason}`, () => {
  const here = atTheConsole();

  it('is declared in Slack, and holds the answer until the chair has looked at it', async () => {
    const { people } = here();
    await people.sit('slack', 'Chief executive');
    await people.press('slack', '/decide');
    await people.send({ 'What should we agree?': question, 'Why?': 'It ends in March.' }, 'Send');
    await people.close();
    await people.sit('slack', 'NHS trust member');
    await people.choose('slack', 'I have an interest');
    await people.send({ 'What is your interest?': 'My trust is a bidder.' }, 'Put it on record');
    await people.close();
    await people.bothShow('1 interest waits for the person in the chair.');
  });

  it('takes the item out of every channel when its owner steps out', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.press('slack', 'Say how an interest is handled');
    await browser.dialog.getByLabel('They step out of this item').check();
    await people.send({}, 'Record');
    await people.close();
    await people.backToChannel('slack');
    await people.bothShow('One item is being dealt with in private.');
    expect(await browser.slack.getByText(question).count()).toBe(0);
    expect(await browser.teams.getByText(question).count()).toBe(0);
  });

  it('goes on one to one with everyone else', async () => {
    const { browser, people } = here();
    await people.sit('teams', 'Council member');
    await people.readPrivately('teams');
    await people.see('teams', question);
    await browser.page.waitForTimeout(whileCardsAreDrawn);
    await people.press('teams', 'I agree');
    await browser.page.waitForTimeout(whileCardsAreDrawn);
    await people.press('teams', 'More choices');
    await browser.dialog.getByText('You agreed to version 1').waitFor();
  });
});
