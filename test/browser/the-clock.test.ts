import { describe, it } from 'vitest';
import { atTheConsole, skip } from '#test/support/console-test.ts';

describe.skipIf(skip.reason !== '')(`time${skip.reason}`, () => {
  const here = atTheConsole();

  it('agrees nothing when it passes the last day for answers, and asks the chair', async () => {
    const { browser, people } = here();
    await people.sit('slack', 'Chief executive');
    await people.press('slack', '/decide');
    await people.send({ 'What should we agree?': 'Shall we wait?', 'Why?': 'To see.' }, 'Send');
    await people.close();
    await people.bothShow('Please answer by');
    await browser.page.getByRole('button', { name: 'Move time forward' }).click();
    await browser.page.getByRole('button', { name: /next deadline/i }).click();
    await people.bothShow('The time for answers has passed.');
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.see('slack', 'Nothing was agreed by that alone.');
    await browser.picture('the-time-has-passed');
  });

  it('is given once more by the chair, with the reason', async () => {
    const { browser, people } = here();
    await people.press('slack', 'Give more time (once)');
    await people.send(
      { 'Why is more time needed?': 'Some of us were on leave.' },
      'Give more time',
    );
    await people.close();
    await people.backToChannel('slack');
    await people.bothShow('Please answer by');
    await browser.page.getByRole('button', { name: 'Move time forward' }).click();
    await browser.page.getByRole('button', { name: /next deadline/i }).click();
    await people.bothShow('The time for answers has passed.');
  });

  it('ends with the chair taking it to a meeting: silence agreed nothing', async () => {
    const { people } = here();
    await people.sit('slack', 'Chair');
    await people.readPrivately('slack');
    await people.press('slack', 'Take it to a meeting');
    await people.send({}, 'Take it there');
    await people.close();
    await people.backToChannel('slack');
    await people.bothShow('It was not settled here. It goes to the meeting');
  });
});
