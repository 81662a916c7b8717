import { describe, expect, it } from 'vitest';
import { versionHash } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, proposing, v1, why } from '#test/support/decider.ts';
import { agree, before, beforeNobody, declare, handle, object, withdraw } from './acts.ts';
import { told } from './asked.ts';

const council = 'the council member';

describe('an objection', () => {
  const toldOf = { kind: 'objection raised', objection: 'o1' } as const;

  it('is told to the proposer and to the person presiding', () => {
    expect(told(before(), council, object())).toEqual([
      [governanceLead, { ...toldOf, to: 'proposer' }],
      ['the chair', { ...toldOf, to: 'presiding' }],
    ]);
  });

  it('is told once to a chair who proposed, and never to who raised it', () => {
    const own = given().when('the chair', proposing());
    expect(told(own, council, object())).toEqual([['the chair', { ...toldOf, to: 'proposer' }]]);
    expect(told(own, 'the chair', object())).toEqual([]);
    expect(told(before(), 'the chair', object())).toEqual([
      [governanceLead, { ...toldOf, to: 'proposer' }],
    ]);
  });

  it('is told to nobody presiding where nobody does', () => {
    expect(told(beforeNobody(), council, object())).toEqual([
      [governanceLead, { ...toldOf, to: 'proposer' }],
    ]);
  });

  it('that is answered is told to the objector, unless they answered it or took it back', () => {
    const reply = { type: 'ReplyToObjection', objection: 'o1', reply: 'In the plan.' } as const;
    const objected = before().when(council, object());
    expect(told(objected, 'the chair', reply)).toEqual([
      [council, { kind: 'objection answered', objection: 'o1' }],
    ]);
    expect(told(objected, council, reply)).toEqual([]);
    expect(told(objected.when(council, withdraw()), 'the chair', reply)).toEqual([]);
  });
});

describe('new words', () => {
  const posting = {
    type: 'PostNewVersion',
    basedOn: v1,
    question: 'Shall we pay for 26 places?',
    why,
  } as const;

  it('ask the objector whether they settle it, and those who answered to answer again', () => {
    const answered = before()
      .when(['the audit chair', 'the chair'], agree())
      .when(council, object());
    expect(told(answered, governanceLead, posting)).toEqual([
      [council, { kind: 'does this settle it', objection: 'o1' }],
      ['the audit chair', { kind: 'words changed' }],
      ['the chair', { kind: 'words changed' }],
    ]);
  });

  it('ask nobody who did not answer the words before them, nor who wrote them', () => {
    const v2 = versionHash(2, posting.question, why);
    const third = { ...posting, basedOn: v2, question: 'Shall we?' };
    const second = before().when('the audit chair', agree()).when('the chair', posting);
    expect(told(second, governanceLead, third)).toEqual([]);
    expect(told(second.when('the chair', agree(v2)), 'the chair', third)).toEqual([]);
  });

  it('that are suggested are told to the proposer', () => {
    const suggestion = { type: 'SuggestWords', suggestion: 'Say 26.' } as const;
    expect(told(before(), council, suggestion)).toEqual([
      [governanceLead, { kind: 'words suggested' }],
    ]);
  });
});

describe('an interest', () => {
  it('is told to the person presiding, who says how it is handled', () => {
    expect(told(before(), council, declare)).toEqual([
      ['the chair', { kind: 'interest declared', seat: 'council-member' }],
    ]);
    expect(told(before(), 'the chair', declare)).toEqual([
      ['the deputy chair', { kind: 'interest declared', seat: 'chair' }],
      ['the audit chair', { kind: 'interest to advise on', seat: 'chair' }],
    ]);
  });

  it('that is handled is told to the member', () => {
    const declared = before().when(council, declare);
    expect(told(declared, 'the chair', handle(council, 'take part'))).toEqual([
      [council, { kind: 'interest handled', seat: 'council-member' }],
    ]);
  });
});

describe('an outcome', () => {
  it('is told to the proposer and to everyone who objected, once each', () => {
    const twice = before().when(council, object()).when(council, agree()).when(council, object());
    expect(told(twice, 'the chair', { type: 'TakeToMeeting' })).toEqual([
      [governanceLead, { kind: 'outcome' }],
      [council, { kind: 'outcome' }],
    ]);
  });

  it('is not told to who recorded it', () => {
    const own = given().when('the chair', proposing());
    expect(told(own, 'the chair', { type: 'TakeToMeeting' })).toEqual([]);
  });
});
