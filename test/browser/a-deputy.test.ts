import { describe, expect, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

describe.skipIf(skip.reason !== '')(`a deputy${skip.reason}`, () => {
  const here = atTheConsole();

  it('is named by the member, and may act once the person in the chair says so', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Chief executive');
    await people.press('slack', '/decide');
    const boxes = {
      'What should we agree?': 'Shall we merge the two booking lines?',
      'Why?': 'Half of all callers ring both.',
    };
    await people.send(boxes, 'Send');
    await people.close();
    await people.sit('teams', 'Council member');
    await people.choose('teams', 'My deputy will answer');
    const who = browser.dialog.getByRole('combobox');
    await who.selectOption({ label: 'District council member' });
    await people.send({}, 'Name them');
    await people.close();
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.press('slack', 'Say if a deputy may act');
    await browser.dialog.getByLabel('Yes').check();
    await people.send({}, 'Record');
    await people.close();
  });

  it('answers for the seat', async () => {
    const { people } = here();
    await people.sit('teams', 'District council member');
    await people.readPrivately('teams');
    await people.see('teams', 'You');
    await people.backToChannel('teams');
    await people.press('teams', 'I agree');
    await people.see('teams', 'You agreed to version 1');
  });

  it('gives way when the member answers too: one seat, one answer', async () => {
    const { browser, people } = here();
    await people.sit('teams', 'Council member');
    await people.press('teams', 'I object');
    const boxes = { 'What harm or problem do you see?': 'People who ring us would wait longer.' };
    await people.send(boxes, 'Object');
    await people.close();
    await people.bothShow('People who ring us would wait longer.');
    await people.sit('teams', 'District council member');
    await people.press('teams', 'I agree');
    await people.see('teams', 'You agreed to version 1');
    await people.bothShow('The council member objects');
    await browser.picture('a-deputy');
    expect(await browser.findings('a deputy and a member')).toEqual([]);
  });
});
