import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { presidingSeat } from '#shared/decision/presiding.ts';
import { governanceLead } from '#test/support/board.ts';
import { present } from './acts.ts';
import { allow, chair, deputyChair, nominate, put, warden } from './body.ts';

const proxy: Act = { type: 'GiveProxy', to: 'Pat', instruction: null };
const marked = (start: ReturnType<typeof put>) =>
  start.when(governanceLead, present([chair, deputyChair, warden]));
const meeting = (rules: object) => put(rules, {}, { takenAt: 'at a meeting' });
const inTheChair = (start: ReturnType<typeof put>) => presidingSeat(start.decision);

describe('at a meeting where someone stands in for the chair', () => {
  const named = meeting({ deputies: {} }).when(chair, nominate('Dee'));

  it('the next in order presides once the deputy is allowed, and not sooner', () => {
    expect(inTheChair(marked(named))).toBe('chair');
    const allowed = named.when(chair, allow('chair', 'Dee'));
    expect(inTheChair(marked(allowed))).toBe('deputy-chair');
    expect(inTheChair(allowed)).toBe('chair');
  });

  it('the chair presides again once the deputy is turned away', () => {
    const back = marked(named.when(chair, allow('chair', 'Dee'))).when(
      deputyChair,
      allow('chair', 'Dee', false),
    );
    expect(inTheChair(back)).toBe('chair');
  });

  it.each([
    [true, 'chair'],
    [false, 'deputy-chair'],
  ])('a proxy may preside for it: %s', (mayPreside, seat) => {
    const given = meeting({ proxies: { mayPreside } }).when(chair, proxy);
    expect(inTheChair(marked(given))).toBe(seat);
  });

  it('a deputy does not preside, though proxies may', () => {
    const both = meeting({ deputies: {}, proxies: { mayPreside: true } })
      .when(chair, nominate('Dee'))
      .when(chair, allow('chair', 'Dee'));
    expect(inTheChair(marked(both))).toBe('deputy-chair');
  });

  it('a deputy does not act for the chair elsewhere either, though proxies may', () => {
    put({ deputies: {}, proxies: { mayPreside: true } })
      .when(chair, nominate('Dee'))
      .when(chair, allow('chair', 'Dee'))
      .when('Dee', { type: 'TakeToMeeting' })
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });
});
