import { describe, expect, it } from 'vitest';
import { quorum as schema } from '#shared/forum/constitution/quorum.ts';
import { quorum } from '#shared/forum/quorum.ts';
import { seat } from '#test/support/board.ts';
import { count, votes } from './round-table.ts';

const lay = ['a', 'b', 'c', 'd'].map((name) => seat(name, 'lay'));
const others = ['e', 'f'].map((name) => seat(name, 'other'));
const judge = (also: object, here: readonly string[], out: readonly string[] = [], rest = {}) =>
  quorum(
    schema.parse({ atLeast: 1, also: [{ name: 'lay members', class: 'lay', ...also }], ...rest }),
    [...lay, ...others].map((each) => ({
      seat: each,
      present: here.includes(each.id),
      steppedOut: out.includes(each.id),
    })),
  );

describe('a further share of some seats', () => {
  it('is of all those seats', () => {
    expect(judge({ atLeast: '1/2' }, ['a', 'b'])).toMatchObject({ met: true, missing: [] });
    expect(judge({ atLeast: '1/2' }, ['a', 'e', 'f'])).toMatchObject({
      met: false,
      missing: [{ name: 'lay members', atLeast: 2 }],
    });
  });

  it('or of everyone present: the majority of those who are here', () => {
    const most = { moreThan: '1/2', of: 'everyone present' };
    expect(judge(most, ['a', 'b', 'e']).met).toBe(true);
    expect(judge(most, ['a', 'e']).met).toBe(false);
  });

  it('leaves out whoever stepped out, and their seat where the rules say so', () => {
    const half = { atLeast: '3/4' };
    expect(judge(half, ['a', 'b', 'c', 'd'], ['c', 'd']).met).toBe(false);
    const shrinking = { steppedOut: 'leave the base' };
    expect(judge(half, ['a', 'b', 'c', 'd'], ['c', 'd'], shrinking).met).toBe(true);
  });
});

describe('votes against that block', () => {
  const third = { moreThan: '1/2', againstBelow: '1/3' } as const;

  it('do so from the share that the rules name', () => {
    expect(count(third, votes([5, 2])).met).toBe(true);
    expect(count(third, votes([4, 2])).met).toBe(false);
  });

  it('or from a number', () => {
    expect(count({ moreThan: '1/2', againstBelow: 3 }, votes([9, 2])).met).toBe(true);
    expect(count({ moreThan: '1/2', againstBelow: 3 }, votes([9, 3])).met).toBe(false);
  });
});
