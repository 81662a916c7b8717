import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { guardians } from '#shared/decision/guarding.ts';
import { governanceLead } from '#test/support/board.ts';
import { happened } from '#test/support/decider.ts';
import { agree, declare, handle } from './acts.ts';
import { told } from './asked.ts';
import {
  allow,
  chair,
  deputyChair,
  everyone,
  holders,
  nominate,
  put,
  record,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const guarded = { interests: { guardedBy: 'officer' } } as const;
const item = put(guarded);
const advice = 'They should leave the room.';
const advise = (seat: string, words = advice): Act => ({
  type: 'AdviseOnInterest',
  seat,
  advice: words,
});
const toAdvise = (seat: string) => [treasurer, { kind: 'interest to advise on', seat }];

describe('whoever guards against conflicts of interest', () => {
  it('is nobody, unless the rules name a class', () => {
    const { decision } = put();
    expect(guardians(decision)).toEqual([]);
    const declared = put().when(chair, declare);
    declared.when(treasurer, advise('chair')).isRefused({ code: 'NotTheGuardian', guardians: [] });
  });

  it('holds a filled seat of that class', () => {
    expect(guardians(item.decision).map(({ id }) => id)).toEqual(['treasurer']);
    expect(guardians(put(guarded, { treasurer: { holders: [] } }).decision)).toEqual([]);
  });

  it('hears of an interest of whoever is in the chair, or would be first', () => {
    expect(told(item, chair, declare)).toContainEqual(toAdvise('chair'));
    const away = item.when(chair, declare).when(deputyChair, handle(chair, 'step out'));
    expect(told(away, deputyChair, declare)).toContainEqual(toAdvise('deputy-chair'));
    const deputies = { ...guarded, presiding: ['deputy chair', 'chair'] };
    const both = put(deputies).when(deputyChair, declare);
    expect(told(both, chair, declare)).toContainEqual(toAdvise('chair'));
    const again = { ...declare, nature: 'I own the building.' } as const;
    const out = both.when(chair, handle(deputyChair, 'take part')).when(chair, declare);
    expect(told(out, deputyChair, again)).toContainEqual(toAdvise('deputy-chair'));
  });

  it('does not hear of any other, nor of what waits for them anyway', () => {
    expect(told(item, warden, declare)).toEqual([
      [chair, { kind: 'interest declared', seat: 'warden' }],
    ]);
    const next = put({ ...guarded, presiding: ['chair', 'officer'] });
    expect(told(next, chair, declare)).toEqual([
      [treasurer, { kind: 'interest declared', seat: 'chair' }],
    ]);
    expect(told(put({ interests: { guardedBy: 'chair' } }), chair, declare)).toEqual([
      [deputyChair, { kind: 'interest declared', seat: 'chair' }],
    ]);
  });

  /** Source: E17, an interest declared after agreement. */
  it('hears of one declared after the result, whoever declares it', () => {
    const agreed = item.when(everyone, agree()).when(chair, record);
    expect(told(agreed, warden, declare)).toEqual(
      [chair, governanceLead, treasurer].map((person) => [
        person,
        { kind: 'interest declared afterwards', seat: 'warden' },
      ]),
    );
  });
});

describe('advice on an interest', () => {
  const declared = item.when(chair, declare);
  const advised = declared.when(treasurer, advise('chair'));

  it('stands on record and handles nothing', () => {
    advised.yields({ type: 'InterestAdvised', of: 'chair', words: { advice } });
    expect(advised.decision.advice).toMatchObject([{ of: 'chair', seat: 'treasurer', advice }]);
    expect(advised.decision.interests).toEqual(declared.decision.interests);
    advised.when(treasurer, handle(chair, 'step out')).isRefused({ code: 'NotPresiding' });
  });

  it('is told to whoever says how it is handled', () => {
    expect(told(declared, treasurer, advise('chair'))).toEqual([
      [deputyChair, { kind: 'interest advised', seat: 'chair' }],
    ]);
    const own = put({ interests: { guardedBy: 'officer', handledBy: 'the member' } });
    expect(told(own.when(warden, declare), treasurer, advise('warden'))).toEqual([
      [warden, { kind: 'interest advised', seat: 'warden' }],
    ]);
    const nobody = put({ ...guarded, presiding: ['chair'] }).when(chair, declare);
    expect(told(nobody, treasurer, advise('chair'))).toEqual([]);
  });

  it('takes the place of earlier words on the same interest, and of no others', () => {
    const other = advised.when(warden, declare).when(treasurer, advise('warden', 'Stay.'));
    const { decision } = other.when(treasurer, advise('chair', 'They may stay.'));
    expect(decision.advice.map((each) => [each.of, each.advice])).toEqual([
      ['warden', 'Stay.'],
      ['chair', 'They may stay.'],
    ]);
    advised.when(treasurer, advise('chair')).yieldsNothing();
    advised
      .when(warden, declare)
      .when(treasurer, advise('warden'))
      .yields({ type: 'InterestAdvised', of: 'warden', words: { advice } });
  });

  it('of two who guard, stands beside the other’s', () => {
    const two = put(guarded, { warden: { classes: ['officer'] } }).when(chair, declare);
    const { decision } = two.when([treasurer, warden], advise('chair'));
    expect(decision.advice.map(({ seat }) => seat)).toEqual(['treasurer', 'warden']);
  });

  it('can be given on one that was declared after the result', () => {
    const late = item.when(everyone, agree()).when(chair, record).when(warden, declare);
    late
      .when(treasurer, advise('warden'))
      .yields({ type: 'InterestAdvised', of: 'warden', words: { advice } });
    expect(told(late, treasurer, advise('warden'))).toEqual(
      [chair, governanceLead].map((person) => [
        person,
        { kind: 'interest advised', seat: 'warden' },
      ]),
    );
    late.when(treasurer, advise('surveyor')).isRefused({ code: 'NoInterestDeclared' });
  });

  it('is for nobody else', () => {
    const guardians = ['treasurer'];
    declared.when(warden, advise('chair')).isRefused({ code: 'NotTheGuardian', guardians });
    declared.when('a stranger', advise('chair')).isRefused({ code: 'NotTheGuardian', guardians });
  });

  it('is not for a deputy, and not on one’s own interest', () => {
    const waiting = put({ ...guarded, deputies: { allowedBy: 'the holder' } })
      .when(treasurer, nominate('Dee'))
      .when(chair, declare);
    waiting.when('Dee', advise('chair')).isRefused({ code: 'MayNotSpeakForSeat', as: 'deputy' });
    const asking = put({ ...guarded, deputies: { allowedBy: 'the person presiding' } })
      .when(treasurer, nominate('Dee'))
      .when(warden, declare);
    asking.when('Dee', advise('warden')).isRefused({ code: 'MayNotSpeakForSeat', as: 'deputy' });
    const allowed = asking.when(chair, allow('treasurer', 'Dee'));
    allowed.when('Dee', advise('warden')).isRefused({ code: 'MayNotSpeakForSeat', as: 'deputy' });
    item
      .when(treasurer, declare)
      .when(treasurer, advise('treasurer'))
      .isRefused({ code: 'OwnInterest' });
  });

  it('is not for one who stepped out', () => {
    const out = declared.when(treasurer, declare).when(deputyChair, handle(treasurer, 'step out'));
    out.when(treasurer, advise('chair')).isRefused({ code: 'MayNotTakePart' });
    expect(told(out, deputyChair, declare)).not.toContainEqual(toAdvise('deputy-chair'));
  });

  it('needs an interest, and words', () => {
    item.when(treasurer, advise('chair')).isRefused({ code: 'NoInterestDeclared', seat: 'chair' });
    declared.when(treasurer, advise('chair', ' ')).isRefused({ code: 'Blank', field: 'advice' });
  });

  it('stays on record where somebody else holds the seat now', () => {
    const { decision } = advised.when(governanceLead, holders('treasurer', 'Sam'));
    expect(decision.advice).toMatchObject([{ by: treasurer }]);
    const later = advised.when(governanceLead, holders('treasurer', 'Sam'));
    expect(later.when('Sam', advise('chair')).decision.advice).toHaveLength(2);
    later.when(surveyor, advise('chair')).isRefused({ code: 'NotTheGuardian' });
  });

  it('of someone whose seat nobody noted is kept', () => {
    const event = happened({ type: 'InterestAdvised', of: 'chair', words: { advice } });
    expect(evolve(declared.decision, event)).toMatchObject({ advice: [{ seat: '', advice }] });
  });
});
