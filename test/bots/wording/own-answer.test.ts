import { describe, expect, it } from 'vitest';
import { ownAnswer } from '#bots/wording/own-answer.ts';
import { abstain, agree, openVote, vote } from '#test/shared/decision/acts.ts';
import { allow, chair, nominate, put, surveyor, warden } from '#test/shared/decision/body.ts';

const dee = 'Dee';
const deputies = (bothAct: string) =>
  put({ deputies: { bothAct } }).when(warden, nominate(dee)).when(chair, allow('warden', dee));
const of = ({ decision }: Pick<ReturnType<typeof put>, 'decision'>, person: string) =>
  ownAnswer(decision, person).map((line) => line.replace(/ on \d.*?(?:am|pm)\./, '.'));

describe('what a person reads of what they said', () => {
  it('says for whom, where the seat is not theirs', () => {
    expect(of(deputies('the holder wins').when(dee, agree()), dee)).toEqual([
      'You agreed to version 1. You did this for the warden.',
    ]);
    expect(of(put().when(warden, agree()), warden)).toEqual(['You agreed to version 1.']);
  });

  it('says it for every seat that they speak for', () => {
    const both = put({
      proxies: { instruction: 'none' },
      vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
    })
      .when(warden, { type: 'GiveProxy', to: surveyor, instruction: null })
      .when(chair, openVote)
      .when(surveyor, vote('for'))
      .when(surveyor, vote('against'), undefined, 'warden');
    expect(of(both, surveyor)).toEqual([
      'You voted for. You did this for the surveyor.',
      'You voted against. You did this for the warden.',
    ]);
    const own = both.when(warden, vote('abstain'));
    expect(of(own, surveyor).at(-1)).toBe('It is not counted: the warden has voted too.');
  });

  it('says to the member that the last word was another’s, where the rules have it so', () => {
    const last = deputies('the last stands').when(warden, agree()).when(dee, abstain());
    expect(of(last, warden)).toEqual([
      'You agreed to version 1.',
      'It is not counted: the one who stands in for you has answered since.',
    ]);
    expect(of(last, dee)).toEqual(['You abstained on version 1. You did this for the warden.']);
  });

  it('says to a proxy that a deputy has voted', () => {
    const beside = put({
      deputies: { allowedBy: 'the holder' },
      proxies: { instruction: 'none' },
      vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
    })
      .when(warden, nominate(dee))
      .when(warden, { type: 'GiveProxy', to: 'Pat', instruction: null })
      .when(chair, openVote)
      .when(dee, vote('for'))
      .when('Pat', vote('against'));
    expect(of(beside, 'Pat').at(-1)).toBe(
      'It is not counted: someone else has voted for the warden.',
    );
  });
});
