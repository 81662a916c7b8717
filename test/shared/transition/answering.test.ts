import { describe, expect, it } from 'vitest';
import type { Word } from '#shared/transition/plan.ts';
import { answer } from './firing.ts';
import { deputy, july, lead, nextDay, owner, plan, stranger } from './planned.ts';

const risky = answer('at risk', 'Two people left.');

describe('an answer', () => {
  it.each([owner, deputy, lead])('is given by %s', (person) => {
    const then = plan().when(person, answer('on track'));
    then.yields({
      type: 'MilestoneAnswered',
      milestone: 'draft',
      word: 'on track',
      proven: false,
      words: { line: '', proof: '' },
    });
    expect(then.status()).toBe('on track');
  });

  it('is given by nobody else', () => {
    plan()
      .when(stranger, answer('on track'))
      .isRefused({ code: 'NotYourMilestone', owner, deputy, pmoLead: lead });
  });

  it('is about a milestone that there is', () => {
    plan()
      .when(owner, { type: 'GiveProof', milestone: 'x', proof: 'https://example.org/draft' })
      .isRefused({ code: 'NoSuchMilestone', found: 'x' });
  });

  it.each<Word>(['at risk', 'off track', 'not for us'])('that it is %s says why', (word) => {
    plan().when(owner, answer(word, ' ')).isRefused({ code: 'Blank', field: 'line' });
    expect(plan().when(owner, answer(word, 'The money is gone.')).status()).toBe(word);
  });

  it('has a line that fits, and a link that is one', () => {
    plan()
      .when(owner, answer('on track', 'x'.repeat(3001)))
      .isRefused({ code: 'TooLong', field: 'line', found: 3001, limit: 3000 });
    plan()
      .when(owner, answer('done', '', 'in my drawer'))
      .isRefused({ code: 'NotALink', field: 'proof', found: 'in my drawer' });
  });

  it('holds nothing about one patient', () => {
    const number = answer('at risk', 'Waiting for NHS number 943 476 5919.');
    plan().when(owner, number).isRefused({ code: 'HoldsNhsNumber', field: 'line' });
    const patient = answer('at risk', 'The patient Mr Example complained.');
    plan().when(owner, patient).isRefused({ code: 'AboutOnePerson', field: 'line' });
    const confirmed = plan().when(owner, patient, july, { aboutNoOne: true });
    expect(confirmed.status()).toBe('at risk');
  });

  it('said again on one day is said once, and on another day again', () => {
    const said = plan().when(owner, risky);
    said.when(owner, risky).yieldsNothing();
    expect(said.when(owner, risky, nextDay).milestone().answers).toMatchObject([
      { repeated: 0, at: july },
      { repeated: 1, at: nextDay },
    ]);
  });

  it('takes the place of another, with a new line or a new word', () => {
    const said = plan().when(owner, risky);
    const worse = said.when(owner, answer('at risk', 'Three people left.'));
    expect(worse.milestone().answers.at(-1)).toMatchObject({
      line: 'Three people left.',
      repeated: 0,
    });
    expect(said.when(owner, answer('on track')).status()).toBe('on track');
  });
});
