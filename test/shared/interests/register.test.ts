import { describe, expect, it } from 'vitest';
import { isLate, type Register, type RegisterAct } from '#shared/interests/register.ts';
import { registerDecider } from '#shared/interests/register-decider.ts';

const doctor = 'the medical director';
const lead = 'the governance lead';
const shares: RegisterAct = {
  type: 'RegisterInterest',
  entry: 'i-1',
  interestType: 'direct financial',
  what: 'I hold shares in Brightwell.',
  since: '2026-11-01',
};
const ends = (on: string, entry = 'i-1'): RegisterAct => ({ type: 'EndInterest', entry, on });

function decide(register: Register, acts: readonly RegisterAct[], by = doctor, about = {}) {
  const [first = shares, ...others] = acts;
  return registerDecider.decide(
    {
      id: 'c1',
      by,
      via: 'slack',
      at: '2026-11-24T09:00:00.000Z',
      person: doctor,
      leads: [lead],
      acts: [first, ...others],
      ...about,
    },
    register,
  );
}

function after(register: Register, acts: readonly RegisterAct[], by = doctor): Register {
  const judged = decide(register, acts, by);
  if (!judged.ok) throw new Error('refused', { cause: judged.refusal });
  return judged.value.reduce(registerDecider.evolve, register);
}

const one = after([], [shares]);

describe('a person’s register of interests', () => {
  it('has an interest in their words, of a type, since when, and when it was declared', () => {
    expect(one).toEqual([
      {
        id: 'i-1',
        interestType: 'direct financial',
        what: 'I hold shares in Brightwell.',
        since: '2026-11-01',
        declared: '2026-11-24',
        ended: null,
        enteredBy: null,
      },
    ]);
    expect(registerDecider.status(one)).toBe('1');
  });

  it('keeps what has ended', () => {
    const ended = after(one, [ends('2026-11-20')]);
    expect(ended).toMatchObject([{ id: 'i-1', ended: '2026-11-20' }]);
    expect(after(ended, [ends('2026-11-21')])).toMatchObject([{ ended: '2026-11-21' }]);
    expect(decide(ended, [ends('2026-11-20')])).toEqual({ ok: true, value: [] });
    const two = after(one, [{ ...shares, entry: 'i-2', what: 'I own the hall.' }]);
    expect(after(two, [ends('2026-11-20')]).map((each) => each.ended)).toEqual([
      '2026-11-20',
      null,
    ]);
  });

  it('has the same interest since the same day once', () => {
    expect(decide(one, [{ ...shares, entry: 'i-2' }])).toEqual({ ok: true, value: [] });
    expect(decide(one, [{ ...shares, what: 'I own the hall.' }])).toEqual({ ok: true, value: [] });
    const others = ['2026-11-02', '2026-11-03'].map((since, index) => ({
      ...shares,
      entry: `i-${index + 2}`,
      since,
    }));
    expect(after(one, others)).toHaveLength(3);
    const kind = { ...shares, entry: 'i-2', interestType: 'indirect' } as const;
    expect(after(one, [kind])).toHaveLength(2);
  });

  it('is entered by the person, or by the governance lead for them, and says so', () => {
    expect(after([], [shares], lead)).toMatchObject([{ enteredBy: lead }]);
    const no = { ok: false, refusal: { code: 'NotYours' } };
    expect(decide([], [shares], 'the chair')).toMatchObject(no);
    expect(decide(one, [ends('2026-11-20')], 'the chair')).toMatchObject(no);
  });

  it('takes all of several acts or none', () => {
    const both = decide([], [shares, ends('2026-11-20')]);
    expect(both.ok && both.value.map(({ type }) => type)).toEqual([
      'InterestRegistered',
      'InterestEnded',
    ]);
    expect(decide([], [shares, ends('2026-11-20', 'i-9')])).toEqual({
      ok: false,
      refusal: { code: 'NoSuchEntry' },
    });
  });

  it.each([
    [{ what: ' ' }, { code: 'Blank', field: 'what' }],
    [{ what: 'x'.repeat(3001) }, { code: 'TooLong', found: 3001, limit: 3000 }],
    [{ what: 'As for NHS 943 476 5919.' }, { code: 'HoldsNhsNumber' }],
    [{ what: 'The patient, Mr Anyone, is my uncle.' }, { code: 'AboutOnePerson' }],
    [{ since: 'soon' }, { code: 'NotADay', field: 'since', found: 'soon' }],
    [{ since: '2026-11-25' }, { code: 'DayIsAhead', field: 'since' }],
    [{ declared: 'never' }, { code: 'NotADay', field: 'declared' }],
    [{ declared: '2026-11-25' }, { code: 'DayIsAhead', field: 'declared' }],
  ])('refuses %o', (change, refusal) => {
    expect(decide([], [{ ...shares, ...change }])).toMatchObject({ ok: false, refusal });
  });

  it('takes words that seem to be about one person, once that was asked', () => {
    const act = { ...shares, what: 'The patient, Mr Anyone, is a body in my novel.' };
    expect(decide([], [act], doctor, { aboutNoOne: true })).toMatchObject({ ok: true });
    const number = { ...shares, what: 'As for NHS 943 476 5919.' };
    expect(decide([], [number], doctor, { aboutNoOne: true })).toMatchObject({ ok: false });
  });

  it('refuses an end that is no day, ahead, or before it began', () => {
    const refusal = (on: string) => decide(one, [ends(on)]);
    expect(refusal('')).toMatchObject({ refusal: { code: 'NotADay', field: 'on' } });
    expect(refusal('2026-11-25')).toMatchObject({ refusal: { code: 'DayIsAhead', field: 'on' } });
    expect(refusal('2026-10-31')).toMatchObject({
      refusal: { code: 'EndsTooEarly', since: '2026-11-01' },
    });
    expect(refusal('2026-11-01')).toMatchObject({ ok: true });
  });

  it('reads as blank where words were erased', () => {
    const judged = decide([], [shares]);
    const [event] = judged.ok ? judged.value : [];
    if (event?.type !== 'InterestRegistered') throw new Error('nothing was entered');
    const { words: _, ...erased } = event;
    expect(registerDecider.evolve([], erased)).toMatchObject([{ id: 'i-1', what: '' }]);
  });
});

/** Source: National Health Service Act 2006, section 14Z30: within 28 days. */
describe('an interest is declared late', () => {
  it.each([
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2026-10-01', false],
  ])('if it arose on 1 November and was declared on %s: %s', (declared, late) => {
    expect(isLate({ since: '2026-11-01', declared })).toBe(late);
  });
});
