import { describe, expect, it } from 'vitest';
import { problemInWords, refusalInWords } from '#bots/wording/refusals.ts';
import { refusals } from '#test/support/all-refusals.ts';
import { play } from '#test/support/play.ts';
import { ordinary } from '#test/support/states.ts';
import { sentences } from './refusal-sentences.ts';

const { decision } = play();

describe('a refusal says what is missing and who can supply it', () => {
  it.each(Object.values(refusals).map((refusal) => [refusal.code, refusal] as const))(
    '%s',
    (code, refusal) => {
      expect(refusalInWords(refusal, decision)).toBe(sentences[code]);
    },
  );

  it('each in words of its own', () => {
    const said = Object.values(sentences);
    expect(new Set(said).size).toBe(said.length);
  });

  it('always naming someone who can do something', () => {
    const someone = /\b(?:you|your|please|members?|chair|governance lead|proposer|they)\b|https/i;
    expect(Object.values(sentences).filter((each) => !someone.test(each))).toEqual([]);
  });

  it('always in whole sentences', () => {
    const half = Object.values(sentences).filter(
      (each) => !/^[A-Z0-9].*(?:\.|https:\/\/)$/.test(each),
    );
    expect(half).toEqual([]);
  });
});

describe('a refusal that differs', () => {
  it('says that a proposal taken back is over', () => {
    expect(refusalInWords({ code: 'AlreadyClosed', status: 'withdrawn' }, decision)).toBe(
      'The proposer has taken this proposal back, so nothing was counted. Any member can raise it again.',
    );
  });

  it('says who helps when nobody can be in the chair', () => {
    expect(refusalInWords({ code: 'NotPresiding', presiding: null }, decision)).toBe(
      'No one can be in the chair for this item now. The governance lead can help.',
    );
    expect(refusalInWords({ code: 'TieAwaitsCastingVote', presiding: null }, decision)).toContain(
      'the person in the chair',
    );
  });

  it('names the deputy who is in the chair for the item', () => {
    const away = ordinary['asking, the chair stepped out']?.decision ?? decision;
    expect(refusalInWords({ code: 'NotPresiding', presiding: 'deputy-chair' }, away)).toBe(
      'Only the deputy chair can do this, who is in the chair for this item.',
    );
  });

  it('counts those who are here at a meeting, and points to the next one', () => {
    const there = ordinary['asking at a meeting']?.decision ?? decision;
    expect(refusalInWords({ ...refusals.NotEnoughPeople, missing: [] }, there)).toBe(
      'Not enough people are here: 5 of the 8 needed. You can wait, take it to the next meeting, or refer it elsewhere.',
    );
  });

  it('says that no step is left', () => {
    expect(refusalInWords({ code: 'NotTheNextStep', next: null }, decision)).toBe(
      'All steps are done. There is no step left to finish.',
    );
  });
});

it('beside a box it says the same as above the form', () => {
  const problems = Object.values(refusals).filter((each) => 'field' in each);
  expect(problems).toHaveLength(14);
  for (const problem of problems) {
    expect(problemInWords(problem)).toBe(refusalInWords(problem, decision));
  }
});
