import { describe, expect, it } from 'vitest';
import { byKeyboard } from '#test/support/by-keyboard.ts';
import { atTheConsole, skip } from '#test/support/console-test.ts';
import type { TestBrowser } from '#test/support/open-browser.ts';
import { sitAndPress } from '#test/support/sit-and-press.ts';

const question = 'Shall we pay for 20 home-from-hospital places this winter?';

const inSlack = ['Chair', 'Director of finance', 'Director of nursing', 'Chief people officer'];
const inTeams = ['Deputy chair', 'Medical director', 'Council member', 'General practice member'];

const ways = [
  { way: 'with a mouse', peopleIn: async (browser: TestBrowser) => sitAndPress(browser) },
  { way: 'by keyboard alone, at 320 pixels', peopleIn: byKeyboard },
];

describe.skipIf(skip.reason !== '').each(ways)(
  `a proposal for a meeting, $way${skip.reason}`,
  ({ peopleIn }) => {
    const here = atTheConsole(peopleIn);

    it('is raised in Slack and stands on both sides', async () => {
      const { people } = here();
      await people.sit('slack', 'Chief executive');
      await people.press('slack', '/decide');
      const boxes = {
        'What should we agree?': question,
        'Why?': 'Beds are full of people who are well.',
      };
      await people.send(boxes, 'Send');
      await people.close();
      await people.bothShow(question);
      await people.bothShow('It is not a decision yet.');
    });

    it('is objected to in Teams, and both sides say so', async () => {
      const { browser, people } = here();
      await people.sit('teams', 'Council member');
      await people.press('teams', 'I object');
      const boxes = {
        'What harm or problem do you see?': 'No money is set aside for carers.',
        'What change would let you live with it?': 'Add a budget line for carers.',
      };
      await people.send(boxes, 'Object');
      await people.close();
      await people.bothShow('An objection stands.');
      await people.bothShow('No money is set aside for carers.');
      expect(await browser.findings('an objection stands')).toEqual([]);
    });

    it('gets new words in Slack', async () => {
      const { people } = here();
      await people.choose('slack', 'Post new words');
      await people.send(
        { 'Why?': 'Beds are full. There is a budget line for carers.' },
        'Ask everyone again',
      );
      await people.close();
      await people.bothShow('Version 2.');
    });

    it('is cleared when the objector takes the objection back in Teams', async () => {
      const { people } = here();
      await people.readPrivately('teams');
      await people.press('teams', 'Yes, I take it back');
      await people.see('teams', 'You took back your objection');
      await people.backToChannel('teams');
      await people.bothShow('Asking for agreement.');
    });

    it('is agreed by the others, from both sides', async () => {
      const { people } = here();
      for (const role of inSlack) {
        await people.sit('slack', role);
        await people.press('slack', 'I agree');
        await people.see('slack', 'You agreed to version 2');
      }
      for (const role of inTeams) {
        await people.sit('teams', role);
        await people.press('teams', 'I agree');
        await people.see('teams', 'You agreed to version 2');
      }
    });

    it('is recorded by the chair, and is ready for the meeting on both sides', async () => {
      const { browser, people } = here();
      await people.sit('slack', 'Chair');
      await people.readPrivately('slack');
      await people.see('slack', 'Shall I record this as agreed?');
      await people.press('slack', 'Record as agreed');
      await people.backToChannel('slack');
      await people.bothShow('Ready for the meeting');
      await people.bothShow('Not a decision yet.');
      expect(await browser.findings('closed')).toEqual([]);
    });
  },
);
