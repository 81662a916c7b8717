import { describe, expect, it } from 'vitest';
import { standingObjections } from '#shared/decision/saying.ts';
import { answers } from '#shared/decision/tally.ts';
import { versionHash } from '#shared/decision/words.ts';
import { board, governanceLead, members } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import {
  agree,
  agreeWithConcern,
  atAMeeting,
  before,
  declare,
  handle,
  harm,
  object,
  openVote,
  withdraw,
  worked,
} from './acts.ts';

const council = 'the council member';
const reply = { type: 'ReplyToObjection', objection: 'o1', reply: 'It is in the plan.' } as const;
const others = members(board).filter((person) => person !== council);
const better = 'Shall we pay for 20 places and a budget line for carers?';
const v2 = versionHash(2, better, 'Carers too.');
const newVersion = {
  type: 'PostNewVersion',
  basedOn: v1,
  question: better,
  why: 'Carers too.',
} as const;

describe('an objection', () => {
  it('stands until its own seat ends it', () => {
    const { decision } = before().when(council, object()).when(others, agree());
    expect(standingObjections(decision)).toMatchObject([
      { id: 'o1', seat: 'council-member', harm, ended: null, replies: [] },
    ]);
  });

  it('keeps agreement from being recorded', () => {
    before()
      .when(others, agree())
      .when(council, object())
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .isRefused({ code: 'ObjectionsStand', seats: ['council-member'] });
  });

  it('that has been answered stands, with the answer beside it', () => {
    const { decision } = before().when(council, object()).when('the audit chair', reply);
    expect(standingObjections(decision)).toMatchObject([
      { id: 'o1', replies: [{ by: 'the audit chair', reply: 'It is in the plan.' }] },
    ]);
  });

  it('that has been answered still keeps agreement from being recorded', () => {
    before()
      .when(others, agree())
      .when(council, object())
      .when('the chair', reply)
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .isRefused({ code: 'ObjectionsStand' });
  });

  it('carries over to new words until its owner answers', () => {
    const { decision } = before().when(council, object()).when(governanceLead, newVersion);
    expect(standingObjections(decision)).toMatchObject([{ id: 'o1', version: v1 }]);
    expect(answers(decision).object).toBe(0);
  });

  it('gives way to another answer of the same seat', () => {
    const settled = before().when(council, object()).when(council, agree());
    settled.yields(
      { type: 'ObjectionWithdrawn', objection: 'o1' },
      { type: 'AgreementGiven', version: v1 },
    );
    expect(standingObjections(settled.decision)).toEqual([]);
    expect(answers(settled.decision)).toMatchObject({ agree: 1, object: 0 });
  });

  it('gives way to an answer to later words', () => {
    before()
      .when(council, object())
      .when(governanceLead, newVersion)
      .when(council, agreeWithConcern('Enough?', v2))
      .yields(
        { type: 'ObjectionWithdrawn', objection: 'o1' },
        { type: 'ConcernVoiced', version: v2, words: { concern: 'Enough?' } },
      );
  });

  it('put in other words replaces the one before', () => {
    const restated = before()
      .when(council, object())
      .when(council, { type: 'Object', version: v1, harm, help: 'A budget line.' });
    restated.yields(
      { type: 'ObjectionWithdrawn', objection: 'o1' },
      {
        type: 'ObjectionRaised',
        objection: 'o2',
        version: v1,
        words: { harm, help: 'A budget line.' },
      },
    );
    expect(standingObjections(restated.decision)).toMatchObject([{ id: 'o2' }]);
  });

  it('with another harm is another objection', () => {
    before()
      .when(council, object())
      .when(council, { type: 'Object', version: v1, harm: 'Too dear.', help: '' })
      .yields({ type: 'ObjectionWithdrawn', objection: 'o1' }, expect.objectContaining({}));
  });

  it('of one seat says nothing about that of another', () => {
    const { decision } = before()
      .when([council, 'the NHS trust member'], object())
      .when(council, withdraw('o1'));
    expect(standingObjections(decision)).toMatchObject([{ id: 'o2', seat: 'nhs-trust-member' }]);
  });

  it('of a seat that stepped out no longer blocks, and stays on record', () => {
    const { decision } = before()
      .when(council, object())
      .when(council, declare)
      .when('the chair', handle(council, 'step out'));
    expect(standingObjections(decision)).toEqual([]);
    expect(decision.objections).toMatchObject([{ id: 'o1', ended: null }]);
  });

  it('of a seat whose interest is undecided still blocks', () => {
    const { decision } = before().when(council, object()).when(council, declare);
    expect(standingObjections(decision)).toHaveLength(1);
  });

  it('of a member who has left the meeting still blocks', () => {
    const { decision } = atAMeeting()
      .when(council, object())
      .when(governanceLead, { type: 'MarkPresent', seats: ['chair'] });
    expect(standingObjections(decision)).toHaveLength(1);
  });
});

describe('withdrawing an objection', () => {
  it('is for the seat that raised it', () => {
    const withdrawn = before().when(council, object()).when(council, withdraw());
    withdrawn.yields({ type: 'ObjectionWithdrawn', objection: 'o1' });
    expect(standingObjections(withdrawn.decision)).toEqual([]);
    expect(withdrawn.decision.answers).toEqual({});
  });

  it.each(['the chair', governanceLead, 'a stranger'])('is not for %s', (person) => {
    before()
      .when(council, object())
      .when(person, withdraw())
      .isRefused({ code: 'NotTheObjector', objector: 'council-member' });
  });

  it('twice changes nothing the second time', () => {
    before()
      .when(council, object())
      .when(council, withdraw())
      .when(council, withdraw())
      .yieldsNothing();
  });

  it('leaves an answer given since as it is', () => {
    const { decision } = before()
      .when(council, object())
      .when(council, agree())
      .when(council, withdraw());
    expect(decision.answers['council-member']).toMatchObject([{ kind: 'agreement' }]);
  });

  it('is not possible where there is none', () => {
    before().when(council, withdraw('o9')).isRefused({ code: 'NoSuchObjection' });
  });

  it('is too late once a vote is open', () => {
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when(council, withdraw())
      .isRefused({ code: 'VoteIsOpen' });
  });
});
