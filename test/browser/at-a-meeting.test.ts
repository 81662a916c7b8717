import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

const present = [
  'Chair',
  'Deputy chair',
  'Chief executive',
  'Director of finance',
  'Medical director',
  'Director of nursing',
  'NHS trust member',
  'Council member',
];

const votes = {
  slack: {
    Chair: 'For',
    'Chief executive': 'For',
    'Director of finance': 'For',
    'Director of nursing': 'Against',
    'NHS trust member': 'Against',
  },
  teams: { 'Deputy chair': 'For', 'Medical director': 'Against', 'Council member': 'Against' },
} as const;

describe.skipIf(skip.reason !== '')(`an item at a meeting${skip.reason}`, () => {
  const here = atTheConsole();

  it('is opened by the governance lead, who marks who is here', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Governance lead');
    await people.press('slack', '/decide');
    await browser.dialog.getByLabel(/^At a meeting/).check();
    const boxes = {
      'What should we agree?': 'Shall we close the walk-in clinic?',
      'Why?': 'It fails its fire check.',
    };
    await people.send(boxes, 'Send');
    await people.close();
    await people.bothShow('Shall we close the walk-in clinic?');
    await people.choose('slack', 'Mark who is here');
    for (const role of present)
      await browser.dialog.getByLabel(role, { exact: true }).first().check();
    await people.send({}, 'Record');
    await people.close();
    await people.bothShow('0 of 8 have answered.');
  });

  it('meets an objection, and no vote can be called before the steps', async () => {
    const { browser, people } = here();
    await people.sit('teams', 'Council member');
    await people.press('teams', 'I object');
    await people.send(
      { 'What harm or problem do you see?': 'People without a car cannot get there.' },
      'Object',
    );
    await people.close();
    await people.bothShow('People without a car cannot get there.');
    await browser.picture('an-objection');
    await people.press('teams', 'More choices');
    await browser.dialog.getByText(/^Call a vote: .*step 1 .* and step 2/).waitFor();
    await people.close();
  });

  it('is worked through step by step', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.press('slack', 'Start step 1');
    await people.backToChannel('slack');
    await people.bothShow('Working it through. Step 1 of 4.');
    await people.choose('slack', 'Finish this step');
    await browser.dialog.getByLabel('We respect and support places').check();
    const note = { 'What came of it?': 'Access for all matters most here.' };
    await people.send(note, 'Finish the step');
    await people.close();
    await people.bothShow('Working it through. Step 2 of 4.');
    await people.choose('slack', 'Fill in the three aims');
    await people.send({ 'Money:': 'It saves 80,000 a year.' }, 'Keep this');
    await browser.dialog.getByText('Still to do: health and care.').waitFor();
    await people.close();
    await people.choose('slack', 'Fill in the three aims');
    await people.send({ 'Health:': 'The same.', 'Care:': 'The same.' }, 'Keep this');
    await people.close();
    await people.choose('slack', 'Finish this step');
    await people.send({ 'What came of it?': 'It fits the plan.' }, 'Finish the step');
    await people.close();
    await people.bothShow('Working it through. Step 3 of 4.');
  });

  it('comes to a vote, which ends in a tie', async () => {
    const { browser, people } = here();
    await people.choose('slack', 'Call a vote');
    await people.send({ 'Why will more talk not help?': 'We met three times.' }, 'Call the vote');
    await people.close();
    await people.bothShow('Vote open.');
    for (const side of ['slack', 'teams'] as const) {
      for (const [role, choice] of Object.entries(votes[side])) {
        await people.sit(side, role);
        await people.press(side, choice);
        await people.see(side, 'You voted on');
      }
    }
    await people.sit('slack', 'Chair');
    await people.choose('slack', 'Close the vote');
    await people.send({}, 'Close it');
    await people.close();
    await people.bothShow('It is a tie: 4 for, 4 against.');
    await browser.picture('a-tie');
    expect(await browser.findings('tie')).toEqual([]);
  });

  it('is carried by the casting vote, with the dissent on both sides', async () => {
    const { browser, people } = here();
    await people.choose('slack', 'Cast for');
    await people.send({}, 'Yes');
    await people.close();
    await people.bothShow('Passed: 5 for, 4 against, by the casting vote.');
    await people.bothShow('People without a car cannot get there.');
    await people.bothShow('Voted against:');
    expect(await browser.findings('carried')).toEqual([]);
  });
});
