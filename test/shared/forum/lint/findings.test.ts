import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConstitution } from '#infra/cli/load-constitution.ts';
import { findings } from '#shared/forum/lint/findings.ts';
import { linted, members, told, voting } from './linted.ts';

const folder = new URL('../../../../shared/forum/templates/', import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace('.json', ''));

describe('what is found in templates', () => {
  it.each(ids)('%s: no error, and only what is so by nature', (id) => {
    const loaded = loadConstitution({ file: id, folder: '/' });
    const found = loaded.ok ? findings(loaded.value.file) : loaded.refusal;
    const known = found.map((each) => ('code' in each ? each.code : each));
    expect(known).toEqual(natural[id] ?? []);
  });
});

/** One seat for a body that has to be there, and one accountable decider. */
const natural: { readonly [id: string]: readonly string[] } = {
  'ics-partnership': ['QuorumLostByOne'],
  'place-consultative-forum': ['QuorumLostByOne'],
  'place-directors': ['QuorumLostByOne'],
  'place-joint-committee': ['QuorumLostByOne'],
  'place-lead-provider': ['QuorumLostByOne', 'OnlyOnePresides'],
};

describe('what holds in general', () => {
  const kinds = { small: { name: 'small', stepsInOrder: false } };

  it('is not told again of each kind of decision', () => {
    expect(told({ ...voting({ atLeast: 6 }), kinds }, 'TestNeverPassed')).toHaveLength(1);
  });

  it('is told of a kind that has the section itself, at its place', () => {
    const own = { small: { name: 'small', quorum: { atLeast: 6 } } };
    expect(told({ quorum: { atLeast: 6 }, kinds: own }, 'QuorumNeverMet')).toMatchObject([
      { kind: null, path: ['quorum'] },
      { kind: 'small', path: ['kinds', 'small', 'quorum'] },
    ]);
  });

  it('is told of a kind only, where another section of its own makes it so', () => {
    const own = { small: { name: 'small', electorate: { class: 'chair' } } };
    expect(told({ ...voting({ atLeast: 2 }), kinds: own }, 'TestNeverPassed')).toMatchObject([
      { kind: 'small', path: ['vote', 'carriedWhen', 0] },
    ]);
  });
});

describe('what holds for a time', () => {
  const leaving = (until: string) => ({ ...members, eve: { inForce: { until } } });

  it('is a warning, with that time', () => {
    const draft = { quorum: { atLeast: 5, steppedOut: 'leave the base' } as const };
    expect(told({ ...draft, seats: leaving('2027-03-31') }, 'QuorumNeverMet')).toMatchObject([
      { severity: 'warning', during: { from: '2027-04-01' } },
    ]);
    const joining = { ...members, eve: { inForce: { from: '2027-04-01', until: '2028-03-31' } } };
    expect(told({ ...draft, seats: joining }, 'QuorumNeverMet')).toMatchObject([
      { during: { until: '2027-03-31' } },
    ]);
  });

  it('is a time of several changes, and has no end of its own', () => {
    const quorum = { atLeast: 5, steppedOut: 'leave the base' } as const;
    const leave = (until: string) => ({ inForce: { until } });
    const seats = { ...members, dan: leave('2027-06-30'), eve: leave('2027-03-31') };
    expect(told({ quorum, seats }, 'QuorumNeverMet').map(({ during }) => during)).toEqual([
      { from: '2027-04-01', until: undefined },
    ]);
    const joining = { ...members, eve: { inForce: { from: '2027-04-01' } } };
    expect(told({ quorum, seats: joining }, 'QuorumNeverMet').map(({ during }) => during)).toEqual([
      { from: undefined, until: '2027-03-31' },
    ]);
  });

  it('is over when the rules begin to hold', () => {
    const [dan, eve] = ['2026-03-01', '2026-06-01'].map((from) => ({ inForce: { from } }));
    const seats = { ...members, dan, eve };
    const draft = { quorum: { atLeast: 5 }, seats, inForceFrom: '2027-04-01' };
    expect(told(draft, 'QuorumNeverMet')).toEqual([]);
  });

  it('is looked for from the day on which the rules hold', () => {
    const draft = { quorum: { atLeast: 5 }, inForceFrom: '2027-04-01' };
    expect(told({ ...draft, seats: leaving('2027-03-31') }, 'QuorumNeverMet')).toMatchObject([
      { severity: 'error', during: null },
    ]);
  });

  it('is not in the time before there are seats', () => {
    const inForce = { from: '2027-04-01' };
    const seats = Object.fromEntries(
      Object.entries(members).map(([id, each]) => [id, { ...each, inForce }]),
    );
    expect(linted({ seats })).toEqual([]);
  });
});

describe('a large file', () => {
  const seats = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, index) => [
      `seat ${index}`,
      {
        classes: ['chair'],
        body: `body ${index}`,
        inForce: { until: `20${30 + (index % 60)}-01-01` },
      },
    ]),
  );
  const kinds = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`k${index}`, { name: 'k', quorum: { atLeast: 2 } }]),
  );
  const conditions = [{ name: 'three', atLeast: 3, different: 'body' }];

  it('is looked through at once, and what was left out is told', () => {
    expect(
      told({ seats, kinds, quorum: { atLeast: 1, conditions } }, 'KindsLeftOut'),
    ).toMatchObject([{ left: 20, path: ['kinds'], severity: 'warning' }]);
  });
});
