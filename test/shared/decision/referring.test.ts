import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { whatFollows } from '#shared/decision/effects-of.ts';
import type { Fact } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { board, committee, governanceLead, members, seatId } from '#test/support/board.ts';
import { happened } from '#test/support/decider.ts';
import { agree, atAMeeting, before, declare, handle, object, openVote, worked } from './acts.ts';
import { told } from './asked.ts';
import { put, warden } from './body.ts';

const doctor = 'the medical director';
const nurse = 'the director of nursing';
const chair = 'the chair';
const why = 'Too few of us can take part in this.';
/** What the chair reads with the receipt. */
function follows(now: ReturnType<typeof before>, act: Act) {
  return now.when(chair, act).events.flatMap((event) => whatFollows(event, now.decision));
}

const refer = { type: 'ReferElsewhere', to: 'quality', name: 'Quality committee', why } as const;

/** Source: when interests leave too few people, the item goes to another body, and why is on record. */
describe('referring an item to another body', () => {
  it('ends it here, with the reason on record and without a decision', () => {
    const ended = before().when(members(board), agree()).when(chair, refer);
    expect(ended.events).toMatchObject([
      { type: 'Referred', to: 'quality', words: { name: 'Quality committee', why } },
      { type: 'OutcomeRecorded' },
    ]);
    ended.ends({ how: 'referred elsewhere', effect: 'nothing decided', presiding: 'chair' });
    expect(ended.decision.referral).toEqual({
      to: 'quality',
      lead: null,
      name: 'Quality committee',
      why,
    });
    expect(ended.decision.status).toBe('closed');
  });

  it('is open wherever a meeting is: in a room, and while a vote is open', () => {
    atAMeeting(committee).when(chair, refer).ends({ how: 'referred elsewhere' });
    worked(before(), { objector: 'the council member' })
      .when(chair, openVote)
      .when(chair, refer)
      .ends({ how: 'referred elsewhere', votes: { for: 0, against: 0, abstained: 0 } });
  });

  it('may be to a body that has no forum here, called by its name', () => {
    const other = before().when(chair, { ...refer, to: null, name: 'the council’s cabinet' });
    expect(other.decision.referral).toMatchObject({ to: null, name: 'the council’s cabinet' });
  });

  it('is for the person presiding, names whom and says why', () => {
    const open = before();
    open.when('the council member', refer).isRefused({ code: 'NotPresiding' });
    open.when(chair, { ...refer, name: ' ' }).isRefused({ code: 'Blank', field: 'name' });
    open.when(chair, { ...refer, why: '' }).isRefused({ code: 'Blank', field: 'why' });
    open.when(chair, { ...refer, to: board.id }).isRefused({ code: 'NotAChoice', field: 'to' });
  });

  it('tells the proposer and whoever objected', () => {
    const open = before().when('the council member', object());
    expect(told(open, chair, refer).map(([person]) => person)).toEqual([
      'the governance lead',
      'the council member',
    ]);
  });

  it('tells whoever keeps the record where it goes on, once and instead of the outcome', () => {
    const open = before().when('the council member', object());
    const outcome = { kind: 'outcome' };
    const theirs = { kind: 'referred to you' };
    expect(told(open, chair, { ...refer, lead: 'the officer' })).toEqual([
      [governanceLead, outcome],
      ['the council member', outcome],
      ['the officer', theirs],
    ]);
    expect(told(open, chair, { ...refer, lead: governanceLead })).toEqual([
      ['the council member', outcome],
      [governanceLead, theirs],
    ]);
    expect(told(open, chair, { ...refer, lead: chair }).map(([person]) => person)).not.toContain(
      chair,
    );
  });

  it('tells nobody there who may not see the item', () => {
    const toOfficer = { ...refer, lead: 'the officer' };
    const out = before().when(doctor, declare).when(chair, handle(doctor, 'step out'));
    expect(told(out, chair, toOfficer)).toEqual([[governanceLead, { kind: 'outcome' }]]);
    expect(told(out, chair, { ...refer, lead: doctor })).toEqual([
      [governanceLead, { kind: 'outcome' }],
    ]);
    expect(told(out, chair, { ...refer, lead: nurse })).toContainEqual([
      nurse,
      { kind: 'referred to you' },
    ]);
  });

  it('tells nobody there of an item that was raised in practice', () => {
    const toOfficer = { ...refer, lead: 'the officer' };
    expect(told(before({ ...board, practice: {} }), chair, toOfficer)).toEqual([
      [governanceLead, { kind: 'outcome' }],
    ]);
  });

  it('matters only to whoever was told of it there', () => {
    const { decision } = before().when(chair, { ...refer, lead: 'the officer' });
    expect(stillMatters({ kind: 'referred to you' }, decision, 'the officer')).toBe(true);
    expect(stillMatters({ kind: 'referred to you' }, decision, nurse)).toBe(false);
  });

  it('keeps that it was referred where its words were erased', () => {
    const { decision } = before();
    const erased = happened({ type: 'Referred', to: 'quality' } as Fact);
    const after = evolve(decision, erased);
    expect(after).toMatchObject({ referral: { to: 'quality', name: '', why: '' } });
  });
});

describe('an interest that leaves too few people', () => {
  const tooFew = { kind: 'too few are left', seat: seatId(doctor) } as const;
  const people = members(board).filter((each) => each !== nurse);
  const waiting = atAMeeting(board, people).when(doctor, declare);

  it('is told to whoever presides, once it is handled so', () => {
    expect(follows(waiting, handle(doctor, 'step out'))).toContainEqual(tooFew);
    expect(follows(waiting, handle(doctor, 'take part'))).not.toContainEqual(tooFew);
  });

  it('is nothing to tell while enough are left', () => {
    const spare = atAMeeting(board).when(doctor, declare);
    expect(follows(spare, handle(doctor, 'step out'))).not.toContainEqual(tooFew);
  });

  it('outside a meeting is one that not even all the others can make good', () => {
    const short = { kind: 'too few are left', seat: 'warden' } as const;
    const all = put({ quorum: { atLeast: 5 } }).when(warden, declare);
    expect(follows(all, handle(warden, 'step out'))).toContainEqual(short);
    const fewer = put({ quorum: { atLeast: 4 } }).when(warden, declare);
    expect(follows(fewer, handle(warden, 'step out'))).not.toContainEqual(short);
  });

  it('matters until it is handled otherwise, or all is over', () => {
    const out = waiting.when(chair, handle(doctor, 'step out'));
    expect(stillMatters(tooFew, out.decision, chair)).toBe(true);
    const back = out.when(chair, handle(doctor, 'take part'));
    expect(stillMatters(tooFew, back.decision, chair)).toBe(false);
    expect(stillMatters({ ...tooFew, seat: 'throne' }, out.decision, chair)).toBe(false);
    expect(stillMatters(tooFew, out.when(chair, refer).decision, chair)).toBe(false);
  });
});
