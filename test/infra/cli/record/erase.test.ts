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
  const verify = () => bench.accord(`verify --table --ics ${bench.ics().ics}`);

  it('are shown, and nothing is erased yet', async () => {
    const { exit, words } = await erase('--words EXAMPLE');
    expect(exit).toBe('ok');
    expect(words).toMatch(/^plan\/moves, event 2, .*, by cat: “Example is ill\.”\n/);
    expect(words).toContain('These are the words of 1 event. Nothing is erased yet.');
    expect(await answers()).toContain('Example is ill.');
  });

  it('are erased for good; what was done stays, and the record holds and says who and why', async () => {
    expect((await erase('--words example --apply --by ann --why Illness')).words).toBe(
      'The words of 1 event are erased for good. Who answers for it, when and why is on record.',
    );
    expect(await answers()).toContain('rent,2026-10-05,at risk,,');
    expect(await answers()).toContain('keys,2026-10-05,on track,,');
    const { exit, words } = await verify();
    expect(exit).toBe('ok');
    expect(words).toMatch(
      /nothing was changed\.\n.*: ann erased the words of event 2 of plan\/moves\. The reason: “Illness”\.$/,
    );
  });

  it('may be the reason of an erasure; that one still says who and when', async () => {
    await erase('--words example --apply --by ann --why Illness');
    await erase('--words illness --of erasures/all --apply --by cat --why Health');
    const { exit, words } = await verify();
    expect(exit).toBe('ok');
    expect(words).toMatch(/ann erased the words of event 2 of plan\/moves\.\n/);
    expect(words).toMatch(
      /cat erased the words of event 1 of erasures\/all\. The reason: “Health”\.$/,
    );
  });

  it('stay where it is not said who answers for it, and why', async () => {
    const refused = [
      await erase('--words example --apply --why Illness'),
      await erase('--words example --apply --by anna --why Illness'),
      await erase('--words example --apply --by ann'),
      await erase('--words example --apply --by ann --why Example'),
    ];
    expect(refused.map(({ exit }) => exit)).toEqual(Array(4).fill('unusable'));
    expect(refused.map(({ problems }) => problems.join())).toEqual([
      '--by:1:1: found nothing, expected with --apply, who answers for it: a person of the record, by id.',
      '--by:1:1: found "anna", expected with --apply, who answers for it: a person of the record, by id (did you mean "ann"?).',
      '--why:1:1: found nothing, expected with --apply, the reason: it stays on record with who and when.',
      '--why:1:1: found "Example", expected a reason that does not hold the words that are to go: it stays on record.',
    ]);
    expect(await answers()).toContain('Example is ill.');
    expect((await verify()).words).not.toContain('erased');
  });

  it('are looked for in one history alone where it is named', async () => {
    expect(
      await erase('--words example --of plan/others --apply --by ann --why Illness'),
    ).toMatchObject({ exit: 'no', words: 'No words on record hold “example”.' });
    expect((await erase('--words example --of plan/moves')).exit).toBe('ok');
  });
});
