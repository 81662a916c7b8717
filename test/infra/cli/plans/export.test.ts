import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { dynamo } from '#test/support/table.ts';
import { moves, past, withPlan, writeIn } from './sheets.ts';

const headings =
  '\uFEFFmilestone,output,due,status,owner,deputy,date,word,line,proof,moveTo,reason';
const said = [
  'milestone,date,word,line,proof',
  'rent,2021-04-20,at risk,"=2 offers, both dear",',
  'keys,2021-05-03,on track,,',
  'rent,2021-06-30,done,,https://example.org/lease',
].join('\n');

describe.skipIf(dynamo.reason)(`a plan that is exported ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const shown = async (line: string) =>
    (await bench.accord(`export --ics ${bench.ics().ics} --plan moves${line}`)).words.split('\n');

  beforeEach(() => {
    writeIn(bench.folder(), { 'moves.yaml': stringify(moves), 'said.csv': said });
  });

  async function loadPast() {
    bench.write(
      withPlan({ programme: past, firstDay: undefined, answers: 'said.csv' }, bench.ics()),
    );
    expect((await bench.accord('import ics.yaml --apply')).exit).toBe('ok');
  }

  it('shows each milestone as it stands, guarded against spreadsheets', async () => {
    await loadPast();
    expect(await shown('')).toEqual([
      headings,
      'rent,Rent one building,2021-06-30,done,ann,,2021-06-30,done,,https://example.org/lease,,',
      'keys,Hand out the keys,2021-09-30,on track,,,2021-05-03,on track,,,,',
    ]);
  });

  it('shows it as it stood on a day, also where that was written down later', async () => {
    await loadPast();
    expect(await shown(' --at 2021-04-30')).toEqual([
      headings,
      `rent,Rent one building,2021-06-30,at risk,ann,,2021-04-20,at risk,"'=2 offers, both dear",,,`,
      'keys,Hand out the keys,2021-09-30,no word yet,,,,,,,,',
    ]);
    expect(await shown(' --at 2021-03-31')).toEqual([
      'There was nothing of this on record yet at 2021-03-31.',
    ]);
  });

  it('prints all that was said, and that elsewhere makes the same', async () => {
    await loadPast();
    const answers = await shown(' --answers');
    expect(answers).toEqual([
      '\uFEFFmilestone,date,word,line,proof',
      `rent,2021-04-20,at risk,"'=2 offers, both dear",`,
      'keys,2021-05-03,on track,,',
      'rent,2021-06-30,done,,https://example.org/lease',
    ]);
    bench.begin(`${bench.ics().ics}e`);
    writeIn(bench.folder(), { 'moves.yaml': stringify(moves), 'said.csv': answers.join('\r\n') });
    await loadPast();
    expect(await shown(' --answers')).toEqual(answers);
  });

  it('tells the whole history of a milestone, or as much as there was on a day', async () => {
    await loadPast();
    const told = [
      '1 April 2021: Cat Lee set up the programme.',
      '20 April 2021: Cat Lee said: At risk ⚠️. “=2 offers, both dear”',
      '30 June 2021: Cat Lee said: Done 🟢. “https://example.org/lease”',
      '30 September 2021: Cat Lee closed the programme.',
    ];
    expect(await shown(' --history rent')).toEqual(told);
    expect(await shown(' --history rent --at 2021-05-01')).toEqual(told.slice(0, 2));
    const { problems } = await bench.accord(
      `export --ics ${bench.ics().ics} --plan moves --history r`,
    );
    expect(problems).toEqual(['--history:1:1: found "r", expected --history rent or keys.']);
  });

  it.each([' --at 2021-04-30', '', ' --answers'])('is on record already%s', async (line) => {
    await loadPast();
    writeFileSync(join(bench.folder(), 'said.csv'), (await shown(line)).join('\n'));
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it('stands in the file of its ICS, and that changes nothing', async () => {
    bench.write(withPlan({ icsLead: 'bob' }, bench.ics()));
    await bench.accord('import ics.yaml --apply');
    const { words } = await bench.accord(`export --ics ${bench.ics().ics}`);
    expect(words).toContain(
      'plans:\n  moves:\n    firstDay: 2026-10-01\n    pmoLead: cat\n    icsLead: bob',
    );
    writeFileSync(join(bench.folder(), 'ics.yaml'), words);
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it('is one that there is', async () => {
    await loadPast();
    expect((await bench.accord(`export --ics ${bench.ics().ics} --plan move`)).problems).toEqual([
      '--plan:1:1: found "move", expected --plan moves.',
    ]);
    expect((await bench.accord('export --answers')).problems).toEqual([
      '--plan:1:1: found nothing, expected --plan ID beside it.',
    ]);
  });
});
