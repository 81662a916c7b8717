import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { programmes } from '#infra/cli/built-in.ts';
import { withFiles } from './called.ts';
import { moves } from './plans/sheets.ts';

const [rent, keys] = moves.milestones;
const written = (changes: object) =>
  stringify({ ...moves, ...changes }, { aliasDuplicateObjects: false });
const validate = (changes: object) =>
  withFiles({ 'moves.yaml': written(changes) })('validate moves.yaml');

describe('a programme of one’s own', () => {
  it('can be used', async () => {
    expect(await validate({})).toMatchObject({
      exit: 'ok',
      words:
        'Moving in together: a programme of 2 milestones that can be used. It can be carried out as it stands, or be a start for your own.',
      data: { milestones: 2 },
    });
  });

  it.each<[string, object, string]>([
    [
      '31 November',
      { milestones: [{ ...rent, due: { on: '2026-11-31' } }] },
      'moves.yaml:15:7 milestones[0].due.on: found "2026-11-31", expected a date such as 2026-04-01',
    ],
    [
      'an unknown quarter',
      { milestones: [{ ...rent, due: { quarter: 'q3' } }] },
      'moves.yaml:15:7 milestones[0].due.quarter: found "q3", which is no quarter of this programme, expected "q1" or "q2" (did you mean "q1"?)',
    ],
    [
      'no quarters',
      { quarters: [], milestones: [rent] },
      'expected a quarter that stands in this file; there is none',
    ],
    [
      'quarters that overlap',
      {
        quarters: [
          { id: 'q1', name: 'A', afterMonths: 0 },
          { id: 'q2', name: 'B', afterMonths: 2 },
        ],
      },
      'quarters[1]: found the quarter "q2", which shares days with "q1"',
    ],
    [
      'a circle',
      { milestones: [{ ...rent, after: ['keys'] }, keys] },
      'milestones[0].after: found milestones that wait for one another: rent → keys → rent, expected one of them to wait for none of the others',
    ],
    [
      'an unknown milestone',
      { milestones: [rent, { ...keys, after: ['rant'] }] },
      'milestones[1].after[0]: found "rant", which is no milestone of this programme, expected "rent" or "keys" (did you mean "rent"?)',
    ],
    [
      'an id used twice',
      { milestones: [rent, rent] },
      'milestones[1].id: found "rent" a second time, expected each id once',
    ],
    [
      'a quarter after its end',
      { lasts: { months: 4 } },
      'quarters[1].months: found 6 months, expected at most 4, as the programme lasts no longer',
    ],
    [
      'no owner',
      { milestones: [{ ...rent, owner: undefined }] },
      'milestones[0].owner: found nothing',
    ],
    [
      'an unknown word',
      { milestones: [{ ...rent, law: 'none' }] },
      'milestones[0].law: found "none", expected "no law needed"',
    ],
    ['nothing to do', { milestones: undefined }, 'milestones: found nothing'],
  ])('with %s is refused by line and column', async (_, changes, says) => {
    const { exit, problems } = await validate(changes);
    expect(exit).toBe('unusable');
    expect(problems.join('\n')).toContain(says);
  });

  it('is refused with every mistake at once', async () => {
    const { problems } = await validate({
      milestones: [
        { ...rent, after: ['x'] },
        { ...rent, constraints: ['y'] },
      ],
    });
    expect(problems).toHaveLength(3);
  });

  it('is told of as a programme, also where its YAML is broken', async () => {
    const broken = `${written({})}sources: [*book]\n`;
    const { problems } = await withFiles({ 'moves.yaml': broken })('validate moves.yaml');
    expect(problems).toHaveLength(1);
    expect(problems.join()).toContain('sources[0]: found a reference to another place');
  });

  it('is not imported by itself', async () => {
    const { exit, problems } = await withFiles({ 'moves.yaml': written({}) })('import moves.yaml');
    expect(exit).toBe('unusable');
    expect(problems).toEqual([
      'moves.yaml:1:1: found a programme, which says nothing of who carries it out, expected the file of an ICS that names it: plans: { ID: { programme: FILE, pmoLead: PERSON } }.',
    ]);
  });

  it('is explained in the order of its time', async () => {
    const stages = [
      { id: 'early', when: { daysBefore: 1 }, if: 'no word or at risk', asks: ['the PMO lead'] },
    ];
    const milestones = [
      { ...rent, due: { on: '2027-01-05' }, regionAgrees: true, approvals: ['the council'] },
      {
        ...keys,
        due: { months: 5 },
        law: 'goes with the bill',
        parts: [{ id: 'a', name: 'A', needsLead: true }],
      },
      {
        ...rent,
        id: 'paint',
        due: undefined,
        decisions: ['the colour'],
        owner: { role: 'All', is: 'inferred' },
      },
    ];
    const quarters = [
      ...moves.quarters.slice(1),
      { id: 'm1', name: 'The start', afterMonths: 0, months: 1 },
    ];
    const call = withFiles({
      'moves.yaml': written({ stages, milestones, quarters, sources: ['A book'] }),
    });
    expect((await call('explain moves.yaml')).words).toBe(`Moving in together
- It can be carried out as it stands, or be a start for your own.
- It lasts 6 months from its first day and has 3 milestones and 2 quarters.

The start, month 1
- Nothing is due in it.

Quarter 2, months 4 to 6
- Nothing is due in it.

By a day of its own
- By 5 January 2027: rent. Rent one building. Looked after by: Director of
  estates. The region has to agree. Approved by: the council.
- By the end of month 5: keys. Hand out the keys. Looked after by: Director of
  estates (our reading). In 1 part: A. 1 of them needs a named lead. It goes
  with the bill. It waits for rent.

By no day
- paint. Rent one building. Looked after by: All (our reading). It takes a
  decision on: the colour.

When people are asked
- 1 day before the day: the PMO lead, if there is no word yet, or it is not on
  track.

What this rests on
- A book`);
  });

  it.each(programmes.ids())('can be %s', async (id) => {
    const call = withFiles({});
    expect((await call(`validate ${id}`)).exit).toBe('ok');
    expect((await call(`explain ${id}`)).words).not.toMatch(/undefined|\[object/);
  });

  it('that cannot be used is not explained', async () => {
    const call = withFiles({ 'moves.yaml': written({ milestones: [] }) });
    expect((await call('explain moves.yaml')).exit).toBe('unusable');
  });
});
