import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, v1 } from '#test/support/decider.ts';
import { agree, declare, handle, openVote, passDeadline, recordStep } from './acts.ts';
import { always, chair, deputyChair, everyone } from './body.ts';
import { asked, begun, day, help, helping, last, on, until } from './helped.ts';

describe('while someone helps from outside', () => {
  const missing = {
    code: 'StepsMissing',
    steps: [last],
    needs: { is: 'what came of help' },
    presiding: 'chair',
  } as const;

  it('no vote is opened, also where the step is not required or a vote waits for none', () => {
    asked.when(chair, openVote).isRefused(missing);
    const optional = { steps: [{ ...helping, required: false }] };
    begun(optional).when(chair, help()).when(chair, openVote).isRefused(missing);
    expect(begun(optional).when(chair, openVote).decision.status).toBe('voting');
    begun({ vote: always }).when(chair, help()).when(chair, openVote).isRefused(missing);
    expect(begun({ vote: always }).when(chair, openVote).decision.status).toBe('voting');
  });

  it('nobody settles it either', () => {
    const settle: Act = { type: 'Determine', outcome: 'for', why: 'W.' };
    begun({ chairMayDetermine: true }).when(chair, help()).when(chair, settle).isRefused(missing);
  });

  it('no clock goes but theirs', () => {
    expect(deadlinesOf(begun().decision)).toEqual([friday]);
    expect(deadlinesOf(asked.decision)).toEqual([until]);
    expect(waitsFor(asked.decision, chair)).toMatchObject([{ until: laterBy(friday, 7 * day) }]);
    const longer = begun().when(chair, help({ until: on(30) }));
    longer.when('the clock', passDeadline(friday), on(11)).yieldsNothing();
    expect(longer.decision.deadlinePassed).toBe(false);
  });

  it('people answer as before, and agreement can be recorded', () => {
    const all = asked.when(everyone, agree());
    const record: Act = { type: 'RecordAgreed', version: v1 };
    all.when(chair, record).ends({ how: 'unanimous' });
  });

  it('no more time is given, and a late change gives none', () => {
    const late = { within: { hours: 2000 }, extendedBy: { days: 1 } };
    const rules = { window: { extension: { days: 5 }, lateQuorum: late, lateChange: late } };
    begun(rules)
      .when(chair, help())
      .when(chair, { type: 'GiveMoreTime', until: laterBy(friday, day), why: 'W.' })
      .isRefused({ code: 'NoMoreTime', because: 'the clock stands still' });
    expect(begun(rules).when(everyone, agree()).decision.extensions).not.toEqual([]);
    const helped = begun(rules).when(chair, help()).when(everyone, agree());
    expect(helped.decision.extensions).toEqual(begun(rules).decision.extensions);
  });

  it('the item can be taken to a meeting, taken back or closed; then no clock goes at all', () => {
    const taken = asked.when(chair, { type: 'TakeToMeeting' });
    taken.ends({ how: 'taken to a meeting' });
    const back = asked.when(governanceLead, { type: 'WithdrawProposal' });
    const closed = asked.when(chair, { type: 'RecordNotAgreed' });
    for (const over of [taken, back, closed]) {
      expect(deadlinesOf(over.decision)).toEqual([]);
      over.when('the clock', passDeadline(until), until).yieldsNothing();
    }
  });

  it('whoever comes to preside records what came of it', () => {
    const other = asked.when(chair, declare).when(deputyChair, handle(chair, 'step out'));
    other.when(deputyChair, openVote).isRefused({ ...missing, presiding: 'deputy-chair' });
    other.when(chair, recordStep(last)).isRefused({ code: 'NotPresiding' });
    expect(other.when(deputyChair, recordStep(last)).decision.steps).toHaveLength(1);
  });
});
