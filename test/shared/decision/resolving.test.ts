import { describe, expect, it } from 'vitest';
import { missingSteps, nextStep } from '#shared/decision/resolving.ts';
import { limits } from '#shared/decision/words.ts';
import { board, members } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import { getHelp } from '#test/support/play.ts';
import {
  agree,
  before,
  declare,
  handle,
  object,
  openVote,
  recordStep,
  withdraw,
  worked,
} from './acts.ts';

const council = 'the council member';
const objected = before().when(council, object());
const begun = objected.when('the chair', { type: 'StartSteps' });
const helped = worked(before(), { objector: council }).when('the chair', getHelp);
const view = { type: 'AddView', view: 'It turns on fairness.' } as const;

describe('the steps before a vote', () => {
  it('begin when the person presiding says so, while an objection stands', () => {
    begun.yields({ type: 'StepsStarted' });
    expect(begun.decision.status).toBe('resolving');
  });

  it('are not begun by anyone else', () => {
    objected
      .when(council, { type: 'StartSteps' })
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });

  it('are not begun where nothing stands in the way', () => {
    before().when('the chair', { type: 'StartSteps' }).isRefused({ code: 'NoObjectionStands' });
    objected
      .when(council, withdraw())
      .when('the chair', { type: 'StartSteps' })
      .isRefused({ code: 'NoObjectionStands' });
  });

  it('begin once', () => {
    begun.when('the chair', { type: 'StartSteps' }).yieldsNothing();
  });

  it('do not begin once a vote is open', () => {
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the chair', { type: 'StartSteps' })
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('leave everyone free to answer', () => {
    expect(begun.when('the audit chair', agree()).events).toHaveLength(1);
  });
});

describe('a step', () => {
  it('goes on record with its note', () => {
    const first = begun.when('the chair', recordStep('principles'));
    first.yields({ type: 'StepRecorded', step: 'principles', words: { note: 'Talked over.' } });
    expect(first.decision.steps).toMatchObject([{ step: 'principles', by: 'the chair' }]);
    expect(nextStep(first.decision)?.id).toBe('aims');
    expect(missingSteps(first.decision).map(({ id }) => id)).toEqual(['aims']);
  });

  it('is taken in the order of the rules', () => {
    begun
      .when('the chair', recordStep('aims'))
      .isRefused({ code: 'NotTheNextStep', next: 'principles' });
  });

  it('is taken once', () => {
    begun
      .when('the chair', recordStep('principles'))
      .when('the chair', recordStep('principles'))
      .isRefused({ code: 'NotTheNextStep', next: 'aims' });
  });

  it('is one of those the rules have', () => {
    const all = helped.when('the chair', recordStep('outside help'));
    expect(nextStep(all.decision)).toBeNull();
    all
      .when('the chair', recordStep('outside help'))
      .isRefused({ code: 'NotTheNextStep', next: null });
  });

  it('waits until the steps have begun', () => {
    objected.when('the chair', recordStep('principles')).isRefused({ code: 'StepsNotStarted' });
  });

  it('is recorded by the person presiding, with a note', () => {
    begun.when(council, recordStep('principles')).isRefused({ code: 'NotPresiding' });
    const blank = { type: 'RecordStep', step: 'principles', note: '' } as const;
    begun.when('the chair', blank).isRefused({ code: 'Blank', field: 'note' });
    begun
      .when('the chair', { ...blank, note: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'note' });
  });

  it('is not recorded while a vote is open', () => {
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the chair', recordStep('outside help'))
      .isRefused({ code: 'VoteIsOpen' });
  });
});

describe('a view', () => {
  it('is given by any member on the step being taken', () => {
    begun
      .when('the audit chair', view)
      .yields({ type: 'ViewAdded', step: 'principles', words: { view: 'It turns on fairness.' } });
    const { decision } = begun
      .when('the chair', recordStep('principles'))
      .when('the audit chair', view);
    expect(decision.views).toEqual([
      { step: 'aims', by: 'the audit chair', view: 'It turns on fairness.', principles: [] },
    ]);
  });

  it('given again by the same person changes nothing', () => {
    const once = begun.when('the audit chair', view);
    once.when('the audit chair', view).yieldsNothing();
    expect(once.when('the chair', view).events).toHaveLength(1);
    expect(once.when('the audit chair', { ...view, view: 'And cost.' }).events).toHaveLength(1);
  });

  it('is given by members', () => {
    begun.when('a stranger', view).isRefused({ code: 'NotAMember' });
  });

  it('is given by who may discuss, not by who stepped out', () => {
    const declared = begun.when('the audit chair', declare);
    const discussing = declared.when('the chair', handle('the audit chair', 'discuss, not vote'));
    expect(discussing.when('the audit chair', view).events).toHaveLength(1);
    declared
      .when('the chair', handle('the audit chair', 'step out'))
      .when('the audit chair', view)
      .isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
  });

  it('waits for the steps to begin, and ends with them', () => {
    objected.when('the audit chair', view).isRefused({ code: 'StepsNotStarted' });
    helped
      .when('the chair', recordStep('outside help'))
      .when('the audit chair', view)
      .isRefused({ code: 'StepsNotStarted' });
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the audit chair', view)
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('has words', () => {
    begun.when('the chair', { ...view, view: ' ' }).isRefused({ code: 'Blank', field: 'view' });
    begun
      .when('the chair', { ...view, view: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'view' });
  });
});

describe('differences that are settled under way', () => {
  it('are recorded as agreed without more steps', () => {
    begun
      .when(members(board), agree())
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .ends({ how: 'unanimous' });
  });
});
