import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueDate, quartersFrom } from '#shared/transition/dates.ts';
import { type Programme, programme } from '#shared/transition/programme.ts';
import { programmeProblems } from '#shared/transition/programme-problems.ts';

const folder = new URL('../../../shared/transition/programmes/', import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace('.json', ''));

const read = (id: string): Programme =>
  programme.parse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));

const promised =
  'digital-and-data icb-merger ics-establishment-2021 operating-arrangements people-and-culture ' +
  'six-lessons two-roles';

describe('the programmes', () => {
  it('are those that are promised', () => {
    expect(ids.toSorted().join(' ')).toBe(promised);
  });
});

describe.each(ids)('the programme %s', (id) => {
  const file = read(id);

  it('is called as its file is, and has nothing wrong with it', () => {
    expect(file.id).toBe(id);
    expect(programmeProblems(file)).toEqual([]);
  });

  it('says what each part of it rests on', () => {
    const titles = [
      'Integrated Care Systems: design framework, June 2021, ',
      'Integrated Care Systems – 1 year into the Long Term Plan, February 2020, ',
      'Developing statutory integrated care systems (undated slides), ',
    ];
    for (const { source } of [...file.constraints, ...file.milestones]) {
      expect(titles.filter((title) => source.startsWith(title))).toHaveLength(1);
    }
    expect(file.sources.length).toBeGreaterThan(0);
  });

  it('names roles and no person, and says which roles are only inferred', () => {
    const roles = file.milestones.map(({ owner }) => owner.role).join(' ');
    expect(roles).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Prof)\b/);
  });

  it('asks at the five usual stages', () => {
    expect(file.stages.map((stage) => stage.id)).toEqual([
      'quarter-begins',
      'half-time',
      'two-weeks-before',
      'late',
      'very-late',
    ]);
  });
});

describe('becoming a statutory ICS', () => {
  const file = read('ics-establishment-2021');
  const from = (firstDay: string) => file.milestones.map(({ due }) => dueDate(firstDay, file, due));

  it('has 21 outputs in four quarters, and 22 expectations beside them', () => {
    const per = (quarter: string) =>
      file.milestones.filter(
        ({ due }) => due !== undefined && 'quarter' in due && due.quarter === quarter,
      );
    expect(['q1', 'q2', 'q3', 'q4'].map((quarter) => per(quarter).length)).toEqual([2, 6, 5, 8]);
    expect(file.milestones.filter((each) => each.id.startsWith('A22-'))).toHaveLength(22);
  });

  it('is history, with the days of 2021/22', () => {
    expect([file.is, file.firstDay]).toEqual(['history', '2021-04-01']);
    const quarters = quartersFrom('2021-04-01', file);
    expect(quarters.map(({ first, last }) => `${first} ${last}`)).toEqual([
      '2021-04-01 2021-06-30',
      '2021-07-01 2021-09-30',
      '2021-10-01 2021-12-31',
      '2022-01-01 2022-03-31',
    ]);
    expect(new Set(from('2021-04-01'))).toEqual(
      new Set(['2021-06-30', '2021-09-30', '2021-12-31', '2022-03-31', null]),
    );
  });

  it('has its days counted from any other first day', () => {
    expect(new Set(from('2026-10-31'))).toEqual(
      new Set(['2027-01-30', '2027-04-29', '2027-07-30', '2027-10-30', null]),
    );
  });

  it('has nine constraints, and asks about six or more of them', () => {
    expect(file.constraints.map((each) => each.id).join(' ')).toBe('K1 K2 K3 K4 K5 K6 K7 K8 K9');
    const asking = file.constraints.filter(({ asks }) => asks !== undefined);
    expect(asking.map((each) => each.id).join(' ')).toBe('K1 K3 K4 K5 K6 K8 K9');
  });

  it('has digital in eight parts, each with a named lead, and the last output in two', () => {
    const parts = (id: string) => file.milestones.find((each) => each.id === id)?.parts ?? [];
    expect(parts('A22-2').filter(({ needsLead }) => needsLead)).toHaveLength(8);
    expect(parts('T-Q4-8').map((part) => part.id)).toEqual(['constitution', 'memorandum']);
  });
});

describe('merging two boards', () => {
  it('is a draft to be checked', () => {
    expect(read('icb-merger').is).toBe('draft to be checked');
  });
});
