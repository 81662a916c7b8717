import { beforeEach, describe, expect, it } from 'vitest';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { moves, withPlan, writeIn } from '#test/infra/cli/plans/sheets.ts';
import { dynamo } from '#test/support/table.ts';

describe.skipIf(dynamo.reason)(`words that must go ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();

  beforeEach(async () => {
    writeIn(bench.folder(), {
      'answers.csv':
        'milestone,date,word,line\nrent,2026-10-05,at risk,Example is ill.\nkeys,2026-10-05,on track,\n',
    });
    bench.write(withPlan({ programme: moves, answers: 'answers.csv' }, bench.ics()));
    await bench.accord('import ics.yaml --apply');
  });

  const erase = (rest: string) => bench.accord(`erase --ics ${bench.ics().ics} ${rest}`);
  const answers = async () =>
    (await bench.accord(`export --ics ${bench.ics().ics} --plan moves --answers`)).words;

  it('are shown, and nothing is erased yet', async () => {
    const { exit, words } = await erase('--words EXAMPLE');
    expect(exit).toBe('ok');
    expect(words).toMatch(/^plan\/moves, event 2, .*, by cat: “Example is ill\.”\n/);
    expect(words).toContain('These are the words of 1 event. Nothing is erased yet.');
    expect(await answers()).toContain('Example is ill.');
  });

  it('are erased for good; what was done stays, and the record still holds', async () => {
    expect((await erase('--words example --apply')).words).toBe(
      'The words of 1 event are erased for good.',
    );
    expect(await answers()).toContain('rent,2026-10-05,at risk,,');
    expect(await answers()).toContain('keys,2026-10-05,on track,,');
    const { exit, words } = await bench.accord(`verify --table --ics ${bench.ics().ics}`);
    expect(exit).toBe('ok');
    expect(words).toContain('The words of 1 event were erased. That breaks nothing.');
  });

  it('are looked for in one history alone where it is named', async () => {
    expect(await erase('--words example --of plan/others --apply')).toMatchObject({
      exit: 'no',
      words: 'No words on record hold “example”.',
    });
    expect((await erase('--words example --of plan/moves')).exit).toBe('ok');
  });
});
