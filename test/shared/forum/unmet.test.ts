import { describe, expect, it } from 'vitest';
import { condition } from '#shared/forum/constitution/condition.ts';
import { unmet } from '#shared/forum/unmet.ts';
import { seatAs, type Told } from './round-table.ts';

const asking = (...written: readonly Parameters<typeof condition.parse>[0][]) =>
  written.map((each) => condition.parse(each));
const seats = (...all: readonly Told[]) => all.map((each, index) => seatAs(`seat ${index}`, each));
const names = (found: ReturnType<typeof unmet>) => found.map(({ name }) => name);

describe('conditions that present seats do not meet', () => {
  it('are none where nothing is asked, and all of them where nobody is there', () => {
    const two = asking(
      { name: 'a nurse', class: 'nurse' },
      { name: 'two doctors', class: 'doctor', atLeast: 2 },
    );
    expect(unmet([], seats({}), 'one each')).toEqual([]);
    expect(names(unmet(two, [], 'one each'))).toEqual(['a nurse', 'two doctors', 'two doctors']);
    expect(names(unmet(two, [], 'each by itself'))).toEqual([
      'a nurse',
      'two doctors',
      'two doctors',
    ]);
  });

  it('are the later ones, where seats do not go round', () => {
    const three = asking(
      { name: 'first', class: 'a' },
      { name: 'second', class: 'a' },
      { name: 'third', class: 'a' },
    );
    expect(names(unmet(three, seats({ classes: ['a'] }, { classes: ['a'] }), 'one each'))).toEqual([
      'third',
    ]);
    expect(unmet(three, seats({ classes: ['a'] }), 'each by itself')).toEqual([]);
  });

  it('name each body that is short, by as many seats as it is', () => {
    const two = asking({ name: 'two', atLeast: 2, fromEach: ['A', 'B', 'C'] });
    const there = seats({ body: 'A' }, { body: 'A' }, { body: 'B' }, { body: 'D' }, {});
    expect(names(unmet(two, there, 'one each'))).toEqual(['two (B)', 'two (C)', 'two (C)']);
    expect(names(unmet(two, there, 'each by itself'))).toEqual(['two (B)', 'two (C)', 'two (C)']);
  });

  it('may ask for one of several bodies, and of one body alone', () => {
    const either = asking({ name: 'either', body: ['A', 'B'] }, { name: 'of A', body: 'A' });
    expect(names(unmet(either, seats({ body: 'A' }), 'one each'))).toEqual(['of A']);
    expect(unmet(either, seats({ body: 'B' }, { body: 'A' }), 'one each')).toEqual([]);
    expect(unmet(either, seats({ body: 'A' }, { body: 'B' }), 'one each')).toEqual([]);
    expect(names(unmet(either, seats({ body: 'C' }, {}), 'one each'))).toEqual(['either', 'of A']);
  });

  it.each(['body', 'group', 'appointedBy'] as const)(
    'may ask for seats each of another %s',
    (different) => {
      const two = asking({ name: 'two', atLeast: 2, different });
      expect(
        names(unmet(two, seats({ [different]: 'X' }, { [different]: 'X' }, {}), 'one each')),
      ).toEqual(['two']);
      expect(unmet(two, seats({ [different]: 'X' }, { [different]: 'Y' }), 'one each')).toEqual([]);
    },
  );

  it('are not confused by what bodies are called', () => {
    const two = asking(
      { name: 'of different bodies', different: 'body', class: 'a' },
      { name: 'a doctor', class: 'doctor' },
    );
    const there = seats({ body: 'X,condition 1', classes: ['a'] }, { body: 'X', classes: ['a'] });
    expect(names(unmet(two, there, 'one each'))).toEqual(['a doctor']);
    const both = seats(
      { body: 'X,condition 1', classes: ['a'] },
      { body: 'X', classes: ['a', 'doctor'] },
    );
    expect(unmet(two, both, 'one each')).toEqual([]);
  });

  it('are not met by one seat for two, where another fits two others', () => {
    const four = asking(...['a', 'b', 'c', 'd'].map((each) => ({ name: each, class: each })));
    const there = seats({ classes: ['a', 'b'] }, { classes: ['c', 'd'] });
    expect(names(unmet(four.slice(0, 2), there, 'one each'))).toEqual(['b']);
    expect(names(unmet(four, there, 'one each'))).toEqual(['b', 'd']);
  });

  it('are found along a hundred seats that each move up one', () => {
    const chain = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}`,
      class: `${index}`,
    }));
    const moving = chain.map((_, index) => ({ classes: [`${index}`, `${index + 1}`] }));
    const last = { classes: ['0'] };
    expect(unmet(asking(...chain), seats(...moving.slice(0, 99), last), 'one each')).toEqual([]);
    expect(
      names(unmet(asking(...chain), seats(...moving.slice(1), last).slice(1), 'one each')),
    ).toHaveLength(1);
  });
});
