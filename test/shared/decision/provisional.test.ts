import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, passDeadline, vote } from './acts.ts';
import { agreed, board, council, needing, recorded, says, veto, weekLater } from './awaiting.ts';
import { chair, close, holders, notAgreed, put, record, warden } from './body.ts';

describe('two needs and a veto', () => {
  const rules = { ...needing(board, council), window: { veto: { for: { days: 7 } } } };
  const acts: Record<string, [string, Act]> = {
    board: [governanceLead, says('the board')],
    council: [governanceLead, says('the council')],
    time: ['the clock', passDeadline(weekLater)],
  };
  const orders = Object.keys(acts).flatMap((one) =>
    Object.keys(acts)
      .filter((two) => two !== one)
      .map((two) => [
        one,
        two,
        Object.keys(acts).find((each) => each !== one && each !== two) ?? '',
      ]),
  );

  it.each(orders)('take effect with the last of them: %s, %s, %s', (...order) => {
    let now: ReturnType<typeof agreed> = agreed(rules);
    for (const [index, name] of order.entries()) {
      const [by, act] = acts[name] ?? ['', veto];
      expect(now.decision.status).toBe('provisional');
      now = now.when(by, act, weekLater);
      const ends = now.events.map(({ type }) => type).includes('OutcomeConfirmed');
      expect(ends).toBe(index === 2);
    }
    expect(now.decision).toMatchObject({ status: 'closed', outcome: { effect: 'decided here' } });
  });

  it('say so when the time for a veto is over and something is awaited still', () => {
    agreed(rules)
      .when('the clock', passDeadline(weekLater), weekLater)
      .yields({ type: 'VetoTimePassed' });
    agreed(rules)
      .when('the clock', passDeadline(weekLater), weekLater)
      .when(warden, veto, weekLater)
      .isRefused({ code: 'NoVetoHere' });
  });

  it('fall with the first that fails', () => {
    const one = agreed(rules).when(governanceLead, says('the board'));
    expect(one.when(warden, veto).decision).toMatchObject({ outcome: { how: 'vetoed' } });
    expect(one.when(governanceLead, says('the council', false)).decision).toMatchObject({
      outcome: { how: 'not confirmed' },
    });
  });
});

describe('what waits for nobody', () => {
  const everything = { ...needing(board), window: { veto: { for: { days: 7 } } } };

  it('is advice', () => {
    agreed({ ...everything, outcome: { is: 'advice', to: 'the board', alsoNeeds: [board] } }).ends({
      effect: 'advice',
    });
  });

  it('is what only prepares a meeting', () => {
    const ready = agreed(everything, 'for a meeting');
    ready.ends({ effect: 'ready for the meeting' });
    expect(ready.decision.status).toBe('closed');
  });

  it('is what was not agreed, not carried or taken to a meeting', () => {
    const open = put({
      ...everything,
      vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
    });
    const lost = open
      .when(chair, { type: 'OpenVote', why: 'The rules want one.' })
      .when(warden, vote('against'))
      .when(chair, close);
    lost.ends({ how: 'not carried', effect: 'decided here' });
    expect(lost.decision.status).toBe('closed');
    open.when(chair, { type: 'TakeToMeeting' }).ends({ effect: 'ready for the meeting' });
    expect(open.when(chair, { type: 'TakeToMeeting' }).decision.status).toBe('closed');
    const against = open
      .when(warden, {
        type: 'Object',
        version: open.decision.versions[0].hash,
        harm: 'H.',
        help: '',
      })
      .when(chair, notAgreed);
    against.ends({ how: 'not agreed', effect: 'nothing decided' });
    expect(against.decision.status).toBe('closed');
  });

  it('is nothing yet: no veto and no approval of an open proposal', () => {
    put(everything).when(warden, veto).isRefused({ code: 'NothingAwaited' });
    put(everything).when(governanceLead, says('the board')).isRefused({ code: 'NothingAwaited' });
  });
});

describe('a decision taken at a meeting', () => {
  it('waits too, and is decided there', () => {
    const waiting = agreed(needing(board), 'at a meeting');
    waiting.ends({ effect: 'no effect yet' });
    waiting.when(governanceLead, says('the board')).yields(recorded('the board'), {
      type: 'OutcomeConfirmed',
      effect: 'decided at the meeting',
    });
  });
});

describe('while it is provisional', () => {
  const waiting = agreed(needing(board));

  it.each<[string, Act]>([
    [warden, agree()],
    [warden, vote('for')],
    [warden, { type: 'SuggestWords', suggestion: 'Say 26.' }],
    [chair, { type: 'TakeToMeeting' }],
    [chair, record],
    [governanceLead, { type: 'WithdrawProposal' }],
  ])('%s does nothing else to it: %j', (by, act) => {
    waiting.when(by, act).isRefused({ code: 'AlreadyClosed', status: 'provisional' });
  });

  it('who holds a seat stays as it was, so that its count stays what it was', () => {
    const change = holders('warden', 'Eve');
    waiting.when(governanceLead, change).isRefused({ code: 'HoldersStand' });
    const over = put().when(chair, { type: 'TakeToMeeting' });
    over.when(governanceLead, change).isRefused({ code: 'HoldersStand' });
  });
});
