import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { moves, withPlan, writeIn } from '#test/infra/cli/plans/sheets.ts';
import { dynamo } from '#test/support/table.ts';

type Line = Record<string, unknown>;

describe.skipIf(dynamo.reason)(`a whole record ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  let lines: Line[];

  beforeEach(async () => {
    writeIn(bench.folder(), {
      'answers.csv': 'milestone,word,line\nrent,at risk,It is dear.\nkeys,on track,\n',
    });
    bench.write(withPlan({ programme: moves, answers: 'answers.csv' }, bench.ics()));
    await bench.accord('import ics.yaml --apply');
    const { words } = await bench.accord(`export --ics ${bench.ics().ics} --everything`);
    lines = words.split('\n').map((line) => JSON.parse(line) as Line);
  });

  const verify = (changed: readonly Line[]) => {
    writeFileSync(
      join(bench.folder(), 'record.jsonl'),
      changed.map((line) => JSON.stringify(line)).join('\n'),
    );
    return bench.accord('verify --file record.jsonl');
  };
  const at = (of: string, version: number) =>
    lines.findIndex((line) => line['of'] === of && line['version'] === version);
  const changed = (index: number, change: Line) =>
    lines.with(index, { ...lines[index], ...change });

  it('is as it was written, from a file and from the table', async () => {
    expect(await verify(lines)).toMatchObject({
      exit: 'ok',
      words: `${bench.ics().ics}: 4 histories with 15 events. Each event follows from the one before it, and nothing was changed.`,
      data: { histories: 4, events: 15, erasures: [], faults: [] },
    });
    const table = await bench.accord(`verify --table --ics ${bench.ics().ics}`);
    expect(table.words).toBe((await verify(lines)).words);
  });

  it.each<[string, () => readonly Line[], string]>([
    [
      'an event was changed',
      () =>
        changed(at('plan/moves', 2), {
          event: { ...(lines[at('plan/moves', 2)]?.['event'] as Line), word: 'done' },
        }),
      'plan/moves: event 2 is not as it was recorded: somebody changed it.',
    ],
    [
      'words were changed',
      () =>
        changed(at('plan/moves', 2), {
          words: { salt: 'x', words: { line: 'It is cheap.', proof: '' } },
        }),
      'plan/moves: the words of event 2 are not those that were recorded: somebody changed them.',
    ],
    [
      'words are gone that nobody erased on record',
      () => changed(at('plan/moves', 2), { words: null }),
      'plan/moves: the words of event 2 are gone, and nothing says who erased them.',
    ],
    [
      'an event was dropped',
      () => lines.toSpliced(at('plan/moves', 2), 1),
      'plan/moves: event 2 is missing, stands twice, or stands in the wrong place.',
    ],
    [
      'the end was cut off',
      () => lines.toSpliced(at('plan/moves', 3), 1),
      'plan/moves: it does not end where the record says. From event 3 on, something was cut off or added.',
    ],
    [
      'an event was written anew',
      () => changed(at('plan/moves', 3), { previous: 'another' }),
      'plan/moves: event 3 does not follow from the one before it.',
    ],
    [
      'a history was dropped',
      () => lines.filter((line) => line['of'] !== 'plan/moves' && line['history'] !== 'plan/moves'),
      'The record should hold 4 histories, and there are 3.',
    ],
    [
      'the end of a history was dropped',
      () => lines.filter((line) => line['history'] !== 'plan/moves'),
      'plan/moves: nothing says where it ends, so some of it may be missing.',
    ],
  ])('is not where %s', async (_, tamper, says) => {
    const { exit, words } = await verify(tamper());
    expect(exit).toBe('no');
    expect(words.split('\n')).toContain(says);
    expect(words).toContain('The record is not as it was written.');
  });

  it('is not where erased words are there again', async () => {
    const before = lines[at('plan/moves', 2)]?.['words'];
    await bench.accord(
      `erase --ics ${bench.ics().ics} --words dear --apply --by ann --why Example`,
    );
    const { words: after } = await bench.accord(`export --ics ${bench.ics().ics} --everything`);
    lines = after.split('\n').map((line) => JSON.parse(line) as Line);
    expect((await verify(lines)).exit).toBe('ok');
    const { exit, words } = await verify(changed(at('plan/moves', 2), { words: before }));
    expect(exit).toBe('no');
    expect(words).toContain(
      'plan/moves: the words of event 2 were erased, and they are there. Please run accord erase again.',
    );
  });

  it('is not where an item was taken out of the table', async () => {
    const pk = `${bench.ics().ics}#plan#moves`;
    await bench.erase({ pk, sk: 'event#000003' });
    const { exit, words } = await bench.accord(`verify --table --ics ${bench.ics().ics}`);
    expect(exit).toBe('no');
    expect(words).toContain('plan/moves: it does not end where the record says.');
  });

  it('is told by line where it is no record', async () => {
    expect((await verify([...lines, { of: 'x' }])).problems).toEqual([
      `record.jsonl:${lines.length + 1}:1: found a text of 10 characters, expected a line of a record, as accord export --everything prints it.`,
    ]);
    expect((await verify(lines.slice(1))).problems.join()).toContain(
      'expected a first line that names the record',
    );
    writeFileSync(join(bench.folder(), 'record.jsonl'), 'ics: riverside');
    expect((await bench.accord('verify --file record.jsonl')).exit).toBe('unusable');
  });

  it('is asked for in one way', async () => {
    const asked = ['verify', 'verify --table --file record.jsonl', 'verify --file nothing.jsonl'];
    const answers = await Promise.all(asked.map((line) => bench.accord(line)));
    expect(answers.map(({ problems }) => problems.join())).toEqual([
      '--file:1:1: found nothing, expected --file FILE, or --table for the record itself.',
      '--file:1:1: found "record.jsonl", expected --file FILE, or --table for the record itself.',
      'nothing.jsonl:1:1: found no such file, expected the name of a file.',
    ]);
  });
});
