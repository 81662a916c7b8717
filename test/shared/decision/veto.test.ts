import { describe, expect, it } from 'vitest';
import { laterBy } from '#shared/time.ts';
import { tuesday } from '#test/support/decider.ts';
import { agree, declare, passDeadline } from './acts.ts';
import { agreed, board, confirmed, needing, veto, weekLater } from './awaiting.ts';
import { chair, deputyChair, everyone, put, record, surveyor, treasurer, warden } from './body.ts';

const vetoable = (rule: object = {}) => agreed({ window: { veto: { for: { days: 7 }, ...rule } } });

describe('a result that may be vetoed', () => {
  it('has no effect yet', () => {
    const result = vetoable();
    result.ends({ how: 'unanimous', effect: 'no effect yet' });
    expect(result.decision).toMatchObject({
      status: 'provisional',
      awaited: { vetoUntil: weekLater, vetoes: [], needs: [] },
    });
  });

  it('takes effect when the time for that is over, not before, and once', () => {
    const result = vetoable();
    result.when('the clock', passDeadline(weekLater), laterBy(weekLater, -1)).yieldsNothing();
    const final = result.when('the clock', passDeadline(weekLater), weekLater);
    final.yields(confirmed);
    expect(final.decision).toMatchObject({
      status: 'closed',
      outcome: { how: 'unanimous', effect: 'decided here' },
    });
    final.when('the clock', passDeadline(weekLater), weekLater).yieldsNothing();
    result.when('the clock', passDeadline(tuesday), weekLater).yieldsNothing();
  });

  it('falls by a veto, until the last moment', () => {
    const fallen = vetoable().when(warden, veto, laterBy(weekLater, -1));
    fallen.yields(
      { type: 'VetoGiven', words: { why: 'It breaks our agreement.' } },
      { type: 'OutcomeFell', because: 'vetoed', of: null },
    );
    expect(fallen.decision).toMatchObject({
      status: 'closed',
      outcome: { how: 'vetoed', effect: 'nothing decided' },
    });
    vetoable().when(warden, veto, weekLater).isRefused({ code: 'NoVetoHere' });
  });

  it('falls by as many as the rules ask for, each seat once', () => {
    const one = vetoable({ atLeast: 2 }).when(warden, veto);
    one.yields({ type: 'VetoGiven', words: { why: 'It breaks our agreement.' } });
    expect(one.decision.status).toBe('provisional');
    one.when(warden, veto).yieldsNothing();
    expect(one.when(surveyor, veto).decision).toMatchObject({ outcome: { how: 'vetoed' } });
    one.when('the clock', passDeadline(weekLater), weekLater).yields(confirmed);
  });

  it('falls only by the seats that the rules name, with a reason', () => {
    const officers = vetoable({ by: { class: 'officer' } });
    officers.when(warden, veto).isRefused({ code: 'NoVetoHere' });
    officers.when(treasurer, { type: 'Veto', why: ' ' }).isRefused({ code: 'Blank', field: 'why' });
    expect(officers.when(treasurer, veto).decision.status).toBe('closed');
    vetoable().when('a stranger', veto).isRefused({ code: 'NoVetoHere' });
  });

  it('does not fall by a seat that stepped out, nor by a deputy nobody allowed', () => {
    const window = { veto: { for: { days: 7 } } };
    put({ window })
      .when(warden, declare)
      .when(chair, { type: 'HandleInterest', seat: 'warden', handling: 'step out' })
      .when([chair, deputyChair, treasurer], agree())
      .when(chair, record)
      .when(warden, veto)
      .isRefused({ code: 'NoVetoHere' });
    put({ window, deputies: {} })
      .when(warden, { type: 'NominateDeputy', person: 'Dee' })
      .when(everyone, agree())
      .when(chair, record)
      .when('Dee', veto)
      .isRefused({ code: 'NoVetoHere' });
  });

  it('counts a veto for the seat it is given for: one person with two seats has two', () => {
    const by = { seats: ['warden', 'surveyor'] };
    const two = put(
      { window: { veto: { for: { days: 7 }, atLeast: 2, by } } },
      { surveyor: { holders: [warden] } },
    )
      .when([chair, deputyChair, treasurer], agree())
      .when(chair, record)
      .when(warden, veto);
    two.when(warden, veto).yieldsNothing();
    const both = two.when(warden, veto, tuesday, 'surveyor');
    expect(both.events).toMatchObject([{ seat: 'surveyor' }, { type: 'OutcomeFell' }]);
  });

  it('is vetoed by nobody where the rules have no veto', () => {
    agreed(needing(board)).when(warden, veto).isRefused({ code: 'NoVetoHere' });
  });
});
