import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

describe.skipIf(skip.reason !== '')(`new words${skip.reason}`, () => {
  const here = atTheConsole();

  it('ask everyone again who agreed to the old ones', async () => {
    const { people } = here();
    await people.sit('slack', 'Director of finance');
    await people.press('slack', '/decide');
    const boxes = {
      'What should we agree?': 'Shall we put £2.0m into urgent dental care?',
      'Why?': 'The waiting list has doubled.',
    };
    await people.send(boxes, 'Send');
    await people.close();
    await people.press('slack', 'I agree');
    await people.see('slack', 'You agreed to version 1');
    await people.sit('teams', 'Council member');
    await people.press('teams', 'I agree');
    await people.see('teams', 'You agreed to version 1');
    await people.choose('slack', 'Post new words');
    const words = {
      'What should we agree?': 'Shall we put £2.6m into urgent dental care?',
      'Why?': 'Weekend clinics cost £0.6m more.',
    };
    await people.send(words, 'Ask everyone again');
    await people.close();
    await people.bothShow('£2.6m');
    await people.bothShow('0 of 14 have answered.');
  });

  it('show, word by word, what is new', async () => {
    const { browser, people } = here();
    await people.readPrivately('teams');
    await people.see('teams', 'You answered version 1.');
    await people.press('teams', 'See what changed');
    await browser.dialog.getByText('£2.6m').first().waitFor();
    await browser.picture('new-words');
    expect(await browser.findings('what changed')).toEqual([]);
    await people.close();
  });

  it('are agreed to with one press', async () => {
    const { browser, people } = here();
    await people.press('teams', 'I still agree');
    await people.see('teams', 'You agreed to version 2');
    await people.backToChannel('teams');
    await people.press('teams', 'More choices');
    await browser.dialog.getByText('You agreed to version 2').first().waitFor();
    await people.close();
  });
});
