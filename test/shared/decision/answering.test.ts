import { describe, expect, it } from 'vitest';
import { answers } from '#shared/decision/tally.ts';
import { limits } from '#shared/decision/words.ts';
import { board, boardOfTwoChairs, governanceLead, members, withSeat } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  agreeWithConcern,
  atAMeeting,
  before,
  declare,
  handle,
  harm,
  object,
  openVote,
  worked,
} from './acts.ts';

const council = 'the council member';

describe('an answer', () => {
  it('is an agreement', () => {
    before().when(council, agree()).yields({ type: 'AgreementGiven', version: v1 });
  });

  it('is an agreement with a concern, which goes on the record and does not stop it', () => {
    before()
      .when(council, agreeWithConcern('Carers.'))
      .yields({ type: 'ConcernVoiced', version: v1, words: { concern: 'Carers.' } });
  });

  it('is an abstention', () => {
    before().when(council, abstain()).yields({ type: 'AbstentionGiven', version: v1 });
  });

  it('is an objection: the harm, and what would help', () => {
    before()
      .when(council, { type: 'Object', version: v1, harm, help: 'A budget line for carers.' })
      .yields({
        type: 'ObjectionRaised',
        objection: 'o1',
        version: v1,
        words: { harm, help: 'A budget line for carers.' },
      });
  });

  it('is counted once for each seat, as what it is', () => {
    const { decision } = before()
      .when(['the chair', 'the deputy chair', 'the chair'], agree())
      .when('the audit chair', agreeWithConcern('Cost.'))
      .when('the medical director', abstain())
      .when(council, object());
    expect(answers(decision)).toEqual({ agree: 2, concern: 1, abstain: 1, object: 1, of: 14 });
  });

  it('stands for the seat, with the words it answered and when', () => {
    const { decision } = before().when(council, agreeWithConcern('Carers.'));
    expect(decision.answers).toEqual({
      'council-member': [
        {
          by: 'the council member',
          kind: 'concern',
          version: v1,
          givenTo: v1,
          at: '2026-11-24T09:00:00.000Z',
          concern: 'Carers.',
        },
      ],
    });
  });

  it('given again in the same words changes nothing', () => {
    before().when(council, agree()).when(council, agree()).yieldsNothing();
    before().when(council, abstain()).when(council, abstain()).yieldsNothing();
    before().when(council, object()).when(council, object()).yieldsNothing();
    const concern = agreeWithConcern('Carers.');
    before().when(council, concern).when(council, concern).yieldsNothing();
  });

  it('given again in other words replaces the one before', () => {
    before()
      .when(council, agreeWithConcern('Carers.'))
      .when(council, agreeWithConcern('Cost.'))
      .yields({ type: 'ConcernVoiced', version: v1, words: { concern: 'Cost.' } });
    const { decision } = before().when(council, agree()).when(council, abstain());
    expect(answers(decision)).toMatchObject({ agree: 0, abstain: 1 });
  });

  it('changes kind even where nothing else changes', () => {
    const kinds = [agree(), abstain(), agreeWithConcern('Carers.'), object()];
    for (const [index, first] of kinds.entries()) {
      for (const second of kinds.toSpliced(index, 1)) {
        expect(before().when(council, first).when(council, second).events).not.toEqual([]);
      }
    }
  });
});

describe('the words an answer needs', () => {
  it('are the concern', () => {
    before().when(council, agreeWithConcern(' ')).isRefused({ code: 'Blank', field: 'concern' });
    before()
      .when(council, agreeWithConcern('x'.repeat(limits.words + 1)))
      .isRefused({ code: 'TooLong', field: 'concern' });
  });

  it('are the harm; what would help may stay empty', () => {
    before()
      .when(council, { type: 'Object', version: v1, harm: '', help: 'A budget line.' })
      .isRefused({ code: 'Blank', field: 'harm' });
    before()
      .when(council, { type: 'Object', version: v1, harm, help: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'help', found: 3001, limit: 3000 });
  });
});

describe('who may answer', () => {
  it('is nobody without a seat, the governance lead and the proposer included', () => {
    before().when(governanceLead, agree()).isRefused({ code: 'NotAMember' });
    before().when('a stranger', object()).isRefused({ code: 'NotAMember' });
  });

  it('is nobody whose seat has no vote', () => {
    given(raised(withSeat(board, council, { votes: false })))
      .when(council, agree())
      .isRefused({ code: 'SeatHasNoVote' });
  });

  it('is nobody kept out by the handling of an interest', () => {
    for (const handling of ['step out', 'discuss, not vote'] as const) {
      before()
        .when(council, declare)
        .when('the chair', handle(council, handling))
        .when(council, agree())
        .isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
    }
  });

  it('is refused with nobody to ask where nobody presides', () => {
    before(boardOfTwoChairs)
      .when(council, declare)
      .when('the chair', handle(council, 'step out'))
      .when(['the chair', 'the deputy chair'], declare)
      .when(council, agree())
      .isRefused({ code: 'MayNotTakePart', presiding: null });
  });

  it('is everyone with an undecided interest, whose answer is held', () => {
    const { decision } = before().when(council, declare).when(council, agree());
    expect(decision.answers['council-member']).toMatchObject([{ kind: 'agreement' }]);
    expect(answers(decision)).toMatchObject({ agree: 0, of: 13 });
  });

  it('is nobody who is away, at a meeting', () => {
    atAMeeting(board, ['the chair'])
      .when(council, agree())
      .isRefused({ code: 'NotMarkedPresent', governanceLead });
  });

  it('is nobody before attendance is marked, at a meeting', () => {
    given(raised(board, { takenAt: 'at a meeting' }))
      .when('the chair', agree())
      .isRefused({ code: 'NotMarkedPresent' });
  });
});

describe('the proposer', () => {
  it('has not answered by putting it forward', () => {
    const { decision } = before().when(
      members(board).filter((person) => person !== council),
      agree(),
    );
    expect(answers(decision)).toMatchObject({ agree: 13, of: 14 });
  });

  it('answers like everyone else', () => {
    before().when('the chair', agree()).yields({ type: 'AgreementGiven', version: v1 });
  });
});

describe('when an answer is given', () => {
  it('is not while a vote is open', () => {
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when(council, agree())
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('is not after the end', () => {
    before()
      .when('the chair', { type: 'TakeToMeeting' })
      .when(council, agree())
      .isRefused({ code: 'AlreadyClosed', status: 'closed' });
  });
});

describe('an answer taken back', () => {
  it('leaves the seat without one', () => {
    const taken = before().when(council, agree()).when(council, { type: 'TakeBackAnswer' });
    taken.yields({ type: 'AnswerTakenBack' });
    expect(taken.decision.answers).toEqual({});
  });

  it('takes a standing objection with it', () => {
    const taken = before().when(council, object()).when(council, { type: 'TakeBackAnswer' });
    taken.yields({ type: 'ObjectionWithdrawn', objection: 'o1' }, { type: 'AnswerTakenBack' });
    expect(taken.decision.objections).toMatchObject([
      { id: 'o1', ended: { because: 'taken back' } },
    ]);
  });

  it('must have been given', () => {
    before().when(council, { type: 'TakeBackAnswer' }).isRefused({ code: 'NoAnswerToTakeBack' });
  });

  it('is not taken back while a vote is open, or by a stranger', () => {
    before().when('a stranger', { type: 'TakeBackAnswer' }).isRefused({ code: 'NotAMember' });
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when(council, { type: 'TakeBackAnswer' })
      .isRefused({ code: 'VoteIsOpen' });
  });
});
