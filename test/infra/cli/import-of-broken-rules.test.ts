import { describe, expect, it } from 'vitest';
import { dynamo } from '#test/support/table.ts';
import { importBench } from './ics/import-bench.ts';
import { rules, withForum } from './ics/riverside.ts';

const broken = { ...rules, quorum: { atLeast: 9 } };

describe.skipIf(dynamo.reason)(`accord import of rules ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();

  it('that cannot do what they say is refused whole, as accord validate says it', async () => {
    bench.write(withForum(bench.ics(), 'audit', { constitution: broken }));
    const { exit, words, data } = await bench.accord('import ics.yaml --apply');
    expect(exit).toBe('no');
    expect(words).toMatch(
      /^ics\.yaml:\d+:\d+ forums\.audit\.constitution\.quorum: error: There can never be enough/m,
    );
    expect(words.split('\n').at(-1)).toBe(
      'Nothing was written: the rules of “Audit committee” cannot work as they stand. Mend what is called an error above, and import again.',
    );
    expect(data).toMatchObject({ isApplied: false });
    expect((await bench.onRecord()).directoryHistory).toEqual([]);
  });

  it('in a file of their own is refused there, by the seats that the forum has', async () => {
    bench.write(
      withForum(bench.ics(), 'board', {
        withoutSeats: ['chair', 'medical-director'],
        seats: { partner: { heldBy: 'ann', votes: false } },
      }),
    );
    const { exit, words } = await bench.accord('import ics.yaml');
    expect(exit).toBe('no');
    expect(words).toMatch(/^rules\.yaml:\d+:\d+ .*: error: /m);
    expect(words).toContain('the rules of “Riverside board” cannot work');
  });

  it('says what is wrong with a seat where the file says something of it', async () => {
    const inForce = { from: '2027-01-01', until: '2026-01-01' };
    bench.write(withForum(bench.ics(), 'audit', { seats: { chair: { heldBy: 'dan', inForce } } }));
    expect((await bench.accord('import ics.yaml')).words).toMatch(
      /^ics\.yaml:\d+:\d+ forums\.audit\.seats\.chair\S*: error: /m,
    );
  });

  it('warns once, before it is written', async () => {
    const warned = (words: string) => words.match(/: warning: A vote is the last resort/g) ?? [];
    expect(warned((await bench.accord('import ics.yaml')).words)).toHaveLength(1);
    const applied = await bench.accord('import ics.yaml --apply');
    expect(applied.exit).toBe('ok');
    expect(warned(applied.words)).toEqual([]);
  });
});
