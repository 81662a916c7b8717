import { describe, expect, it } from 'vitest';
import { writeImport } from '#infra/cli/ics/write-import.ts';

import { dynamo } from '#test/support/table.ts';
import { importBench } from './ics/import-bench.ts';
import { withForum } from './ics/riverside.ts';

describe.skipIf(dynamo.reason)(`an import beside others ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();

  it('finishes what was broken off in between, wherever that was', async () => {
    for (let survives = 0; survives < 4; survives += 1) {
      bench.begin(`broken${survives}`);
      await expect(bench.apply(bench.ics(), undefined, bench.breaking(survives))).rejects.toThrow(
        `The import was broken off. ${survives} of 4 parts had been written, and perhaps the next one; each is whole. It is safe to run it again`,
      );
      const half = await bench.onRecord();
      expect(half.directory.forums).toEqual([]);
      expect([...half.forums.values()].every(({ forum }) => forum?.seats.length !== 0)).toBe(true);
      bench.write(bench.ics());
      expect((await bench.accord('import ics.yaml')).words).toMatch(
        /\d differences?\. Nothing was written/,
      );
      expect((await bench.accord('import ics.yaml --apply')).exit).toBe('ok');
      const whole = await bench.onRecord();
      expect(whole.directory.forums.map(({ id }) => id)).toEqual(['board', 'audit']);
      expect(whole.forums.get('audit')?.history).toHaveLength(2);
      expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
    }
  }, 60_000);

  it('leaves no door open that a broken import was to close', async () => {
    await bench.apply(bench.ics());
    const moved = { ...bench.ics(), people: { ...bench.ics().people, ann: { name: 'Ann Smith' } } };
    const prepared = await bench.prepare(moved);
    if (!prepared.ok) throw new Error('prepared');
    const broken = writeImport(
      { events: bench.store(), closeDoors: () => Promise.reject(new Error('broken off')) },
      prepared.value,
    );
    await expect(broken).rejects.toThrow(
      'Everything had been written; accounts and channels that people gave up may still lead to them.',
    );
    bench.write(moved);
    expect((await bench.accord('import ics.yaml')).words).toContain(
      '1 difference. Nothing was written',
    );
    await bench.accord('import ics.yaml --apply');
    expect(await bench.doors().whoIs(bench.account('U1'))).toBeUndefined();
  });

  it('reads no history again for each part that it writes', async () => {
    const people = Object.fromEntries(
      Array.from({ length: 200 }, (_, each) => [`p${each}`, { name: `Person ${each}` }]),
    );
    const prepared = await bench.prepare({
      ...bench.ics(),
      people: { ...bench.ics().people, ...people },
    });
    if (!prepared.ok) throw new Error('prepared');
    const load = () => Promise.reject(new Error('read again'));
    const events = { ...bench.store(), load };
    expect(await bench.writeAll(prepared.value, events)).toMatchObject({ ok: true });
    expect(prepared.value.steps).toHaveLength(6);
  });

  it('lets two of the same file run at once', async () => {
    const prepared = await Promise.all([
      bench.prepare(bench.ics()),
      bench.prepare(bench.ics()),
      bench.prepare(bench.ics()),
    ]);
    const written = await Promise.all(
      prepared.map(async (each) => each.ok && (await bench.writeAll(each.value))),
    );
    expect(written.every((each) => each !== false && each.ok)).toBe(true);
    expect((await bench.onRecord()).forums.get('board')?.history).toHaveLength(2);
  });

  it('refuses kindly where somebody else was faster', async () => {
    await bench.apply(bench.ics());
    const [mine, theirs] = [
      await bench.prepare(withForum(bench.ics(), 'board', { governanceLead: 'ann' })),
      await bench.prepare(withForum(bench.ics(), 'board', { governanceLead: 'bob' })),
    ];
    if (!mine.ok || !theirs.ok) throw new Error('prepared');
    expect(await bench.writeAll(theirs.value)).toMatchObject({ ok: true });
    expect(await bench.writeAll(mine.value)).toMatchObject({ ok: false, refusal: { written: 0 } });
    expect((await bench.onRecord()).forums.get('board')?.forum?.governanceLead).toBe('bob');
  });
});
