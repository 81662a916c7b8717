import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { dynamo } from '#test/support/table.ts';
import { moves, withPlan, writeIn } from './sheets.ts';

const [rent, keys] = moves.milestones;
const led = {
  ...moves,
  milestones: [
    rent,
    {
      ...keys,
      parts: [
        { id: 'front', name: 'The front door', needsLead: true },
        { id: 'back', name: 'The back door' },
      ],
    },
  ],
};

describe.skipIf(dynamo.reason)(`a table of parts ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const parts = (...rows: readonly string[]) =>
    writeIn(bench.folder(), { 'parts.csv': ['milestone,part,lead,word,line', ...rows].join('\n') });
  const write = (changes: object = {}) =>
    bench.write(withPlan({ programme: led, parts: 'parts.csv', ...changes }, bench.ics()));
  const told = async () => {
    const stream = { ics: bench.ics().ics, kind: 'plan', id: 'moves' } as const;
    return (await bench.store().load<PlanEvent>(stream)).map(({ event }) => event).slice(1);
  };
  const shown = async (rest: string) =>
    (await bench.accord(`export --ics ${bench.ics().ics} --plan moves ${rest}`)).words.split('\n');

  beforeEach(() => write());

  it('says who leads and how they stand, lead first, when a plan is set up', async () => {
    parts('keys,front,Estates,on track,', 'keys,back,,at risk,It sticks.');
    expect((await bench.accord('import ics.yaml --apply')).words).toContain(
      '2 parts stand otherwise',
    );
    expect(await told()).toMatchObject([
      { type: 'PartLeadNamed', by: 'cat', part: 'front', words: { lead: 'Estates' } },
      { type: 'PartAnswered', part: 'front', word: 'on track' },
      { type: 'PartAnswered', part: 'back', word: 'at risk', words: { line: 'It sticks.' } },
    ]);
  });

  it('lets a milestone be done in the same import as the last of its parts', async () => {
    parts('keys,front,Estates,done,', 'keys,back,,not for us,There is none.');
    writeIn(bench.folder(), { 'answers.csv': 'milestone,word\nkeys,done\n' });
    write({ answers: 'answers.csv' });
    expect((await bench.accord('import ics.yaml --apply')).exit).toBe('ok');
    expect((await told()).at(-1)).toMatchObject({ type: 'MilestoneAnswered', word: 'done' });
  });

  it('is printed by export, and changes nothing when that is imported again', async () => {
    parts('keys,front,=Estates,on track,', 'keys,back,,at risk,"It sticks, and\nturns."');
    await bench.accord('import ics.yaml --apply');
    const sheet = await shown('--parts');
    expect(sheet).toEqual([
      '\uFEFFmilestone,part,name,lead,word,line',
      "keys,front,The front door,'=Estates,on track,",
      'keys,back,The back door,,at risk,"It sticks, and',
      'turns."',
    ]);
    writeIn(bench.folder(), { 'parts.csv': sheet.join('\r\n') });
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
    expect(await shown('--parts --at 2020-01-01')).toEqual([
      'There was nothing of this on record yet at 2020-01-01.',
    ]);
  });

  it('prints parts of which nothing was said yet', async () => {
    parts();
    await bench.accord('import ics.yaml --apply');
    expect(await shown('--parts')).toEqual([
      '\uFEFFmilestone,part,name,lead,word,line',
      'keys,front,The front door,,,',
      'keys,back,The back door,,,',
    ]);
  });

  it.each([
    ['keys,side,,done,', 'part: found "side", expected front or back.'],
    ['rent,side,,done,', 'part: found "side", expected no part: this milestone has none.'],
    [
      'keys,front,,done,',
      'part: found good news of a part that nobody leads, expected its lead beside it.',
    ],
    ['keys,back,,at risk,', 'line: found nothing, expected a few words on why.'],
    [
      'keys,back,,,It sticks.',
      'word: found a date or a line without a word, expected on track, at risk, off track, done or not for us.',
    ],
    [
      'key,back,,done,',
      'milestone: found "key", expected a milestone of the programme (did you mean "keys"?).',
    ],
  ])('says what is wrong in %s', async (row, says) => {
    parts(row);
    expect((await bench.accord('import ics.yaml')).problems).toEqual([`parts.csv:2:1 ${says}`]);
  });

  it('says what is wrong where there is no such table, or it lacks a heading', async () => {
    expect((await bench.accord('import ics.yaml')).problems.join()).toContain('no such file');
    writeIn(bench.folder(), { 'parts.csv': 'milestone,word\nkeys,done\n' });
    expect((await bench.accord('import ics.yaml')).problems.join()).toContain('part');
  });
});
