import { describe, expect, it } from 'vitest';
import { textHash } from '#shared/decision/words.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { question } from '#test/support/decider.ts';
import { passDeadline } from './acts.ts';
import {
  agreed,
  board,
  confirmed,
  council,
  needing,
  recorded,
  says,
  weekLater,
  words,
} from './awaiting.ts';
import { chair } from './body.ts';

describe('a result that needs another’s approval', () => {
  const waiting = agreed(needing(board));

  it('has no effect until it is given', () => {
    waiting.ends({ effect: 'no effect yet' });
    const final = waiting.when(governanceLead, says('the board'));
    final.yields(recorded('the board'), confirmed);
    expect(final.decision).toMatchObject({ status: 'closed', outcome: { effect: 'decided here' } });
  });

  it('falls where it is refused', () => {
    const fallen = waiting.when(governanceLead, says('the board', false));
    fallen.yields(recorded('the board', false), {
      type: 'OutcomeFell',
      because: 'not given',
      of: 'the board',
    });
    expect(fallen.decision).toMatchObject({
      outcome: { how: 'not confirmed', effect: 'nothing decided' },
    });
  });

  it('has it recorded by the governance lead, of who is awaited, with a note', () => {
    waiting
      .when(chair, says('the board'))
      .isRefused({ code: 'NotTheGovernanceLead', governanceLead });
    waiting
      .when(governanceLead, says('the king'))
      .isRefused({ code: 'NotAwaited', found: 'the king', awaited: ['the board'] });
    waiting
      .when(governanceLead, says('the board', true, null, ''))
      .isRefused({ code: 'Blank', field: 'note' });
  });

  it('falls where it has not come in time, and then it comes too late', () => {
    const timed = agreed(needing({ ...board, within: { days: 7 } }));
    timed.when('the clock', passDeadline(weekLater), laterBy(weekLater, -1)).yieldsNothing();
    timed
      .when('the clock', passDeadline(weekLater), weekLater)
      .yields({ type: 'OutcomeFell', because: 'time ran out', of: 'the board' });
    timed
      .when(governanceLead, says('the board'), weekLater)
      .isRefused({ code: 'NotAwaited', found: 'the board', awaited: [] });
    timed
      .when(governanceLead, says('the board'), laterBy(weekLater, -1))
      .yields(recorded('the board'), confirmed);
  });

  it('asks the same body twice where the rules do', () => {
    const twice = agreed(needing(board, { of: 'the board', what: 'ratification' }));
    const one = twice.when(governanceLead, says('the board'));
    one.yields(recorded('the board'));
    one.when(governanceLead, says('the board')).yields(recorded('the board'), confirmed);
  });
});

describe('a result that is to be ratified', () => {
  const ratified = (meanwhile: 'in effect' | 'no effect', more: readonly object[] = []) =>
    agreed(needing({ of: 'the board', what: 'ratification', meanwhile }, ...more));

  it('is in effect meanwhile where the rules say so for all that it needs', () => {
    ratified('in effect').ends({ effect: 'in effect for now' });
    ratified('no effect').ends({ effect: 'no effect yet' });
    ratified('in effect', [council]).ends({ effect: 'no effect yet' });
  });

  it('has no effect meanwhile while it can be vetoed', () => {
    agreed({
      ...needing({ of: 'the board', what: 'ratification', meanwhile: 'in effect' }),
      window: { veto: { for: { days: 7 } } },
    }).ends({ effect: 'no effect yet' });
  });

  it('is relied on no further once refused', () => {
    const { decision } = ratified('in effect').when(governanceLead, says('the board', false));
    expect(decision).toMatchObject({
      outcome: { how: 'not confirmed', effect: 'nothing decided' },
    });
  });
});

describe('committees in common', () => {
  const common = agreed(needing({ of: 'the other committee', what: 'the same decision' }));

  it('decide the same words and no others', () => {
    common
      .when(governanceLead, says('the other committee', true, words))
      .yields(recorded('the other committee'), confirmed);
    const other = textHash({ question, why: 'Another reason.' });
    common
      .when(governanceLead, says('the other committee', true, other))
      .isRefused({ code: 'OtherWords' });
    common
      .when(governanceLead, says('the other committee', true, null))
      .isRefused({ code: 'OtherWords' });
  });

  it('may turn down any words', () => {
    expect(
      common.when(governanceLead, says('the other committee', false, null)).decision,
    ).toMatchObject({ outcome: { how: 'not confirmed' } });
  });
});
