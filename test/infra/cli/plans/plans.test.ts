import { beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { dynamo } from '#test/support/table.ts';
import { moves, past, withPlan, writeIn } from './sheets.ts';

const headings = 'milestone,date,word,line,proof\n';

describe.skipIf(dynamo.reason)(`a plan in an ICS file ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const write = (changes: object = {}) => bench.write(withPlan(changes, bench.ics()));
  const say = (csv: string) => writeIn(bench.folder(), { 'answers.csv': headings + csv });
  const history = async () => {
    const all = await bench
      .store()
      .load<PlanEvent>({ ics: bench.ics().ics, kind: 'plan', id: 'moves' });
    return all.map(({ event }) => event);
  };
  const told = async () =>
    (await history()).map(({ type, happenedOn = 'now' }) => `${type} ${happenedOn}`);
  beforeEach(() => writeIn(bench.folder(), { 'moves.yaml': stringify(moves) }));

  it('is set up and listed, and importing it again changes nothing', async () => {
    write({ icsLead: 'Bob Jones' });
    expect((await bench.accord('import ics.yaml --apply')).words).toContain(
      'Moving in together (moves): a new plan with 2 milestones, from 1 October 2026 to 31 March 2027; the PMO lead is Cat Lee; the ICS lead is Bob Jones; 1 have an owner.',
    );
    expect(await history()).toMatchObject([
      {
        type: 'PlanSetUp',
        by: 'cat',
        pmoLead: 'cat',
        icsLead: 'bob',
        keepers: { rent: { owner: 'ann', deputy: null } },
      },
    ]);
    expect((await bench.onRecord()).directory.plans).toEqual([
      { id: 'moves', name: 'Moving in together', isRunning: true },
    ]);
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it('begins with the quarter in which it is set up, where the file says so, and stays there', async () => {
    const file = withPlan({ firstDay: 'this quarter' }, bench.ics());
    await bench.apply(file, '2026-08-19T09:00:00.000Z');
    expect(await history()).toMatchObject([{ firstDay: '2026-07-01' }]);
    const later = await bench.prepare(file, '2026-11-19T09:00:00.000Z');
    expect(later).toMatchObject({ ok: true, value: { steps: [] } });
  });

  it('hands over to other owners, and to other leads last', async () => {
    write();
    await bench.accord('import ics.yaml --apply');
    write({ pmoLead: 'bob', icsLead: 'ann', owners: { rent: { owner: 'dan', deputy: 'ann' } } });
    expect((await bench.accord('import ics.yaml --apply')).words).toContain(
      'rent goes to Dan Roe, and Ann Smith stands in; the PMO lead is now Bob Jones; the ICS lead is now Ann Smith.',
    );
    expect(await history()).toMatchObject([
      {},
      { type: 'HandedOver', by: 'cat', milestone: 'rent', owner: 'dan', deputy: 'ann' },
      { type: 'LeadsChanged', by: 'cat', pmoLead: 'bob', icsLead: 'ann' },
    ]);
    write({ pmoLead: 'bob', owners: {} });
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it('keeps its programme and its first day', async () => {
    write();
    await bench.accord('import ics.yaml --apply');
    writeIn(bench.folder(), { 'moves.yaml': stringify({ ...moves, name: 'Moving out' }) });
    write({ firstDay: '2026-07-01' });
    const { exit, problems } = await bench.accord('import ics.yaml --apply');
    expect(exit).toBe('unusable');
    expect(problems.join('\n')).toContain(
      'plans.moves.programme: found a programme that is not as it was when this plan was set up',
    );
    expect(problems.join('\n')).toContain(
      'plans.moves.firstDay: found 2026-07-01, expected 2026-10-01, as it was when the plan was set up; dates move one by one, in chat or by a table of dates',
    );
    expect(await history()).toHaveLength(1);
  });

  it('takes what was said before, by the word of the PMO lead, once', async () => {
    say('rent,01/10/2026,At risk,"Two, or three offers",\nrent,2026-10-20,on track,,\n');
    write({ answers: 'answers.csv' });
    const file = withPlan({ answers: 'answers.csv' }, bench.ics());
    const at = '2026-11-19T09:00:00.000Z';
    await bench.apply(file, at);
    expect(await told()).toEqual([
      'PlanSetUp now',
      'MilestoneAnswered 2026-10-01',
      'MilestoneAnswered 2026-10-20',
    ]);
    expect((await history())[1]).toMatchObject({
      by: 'cat',
      words: { line: 'Two, or three offers' },
    });
    expect(await bench.prepare(file, at)).toMatchObject({ ok: true, value: { steps: [] } });
    say('rent,,done,,https://example.org/lease\nrent,2026-10-20,on track,,\n');
    await bench.apply(file, at);
    expect((await told()).slice(3)).toEqual(['MilestoneAnswered now']);
    say('rent,,done,,https://example.org/signed-lease\n');
    await bench.apply(file, '2026-11-24T09:00:00.000Z');
    expect((await told()).slice(4)).toEqual(['ProofGiven now']);
  });

  it('is set up by whoever says so, and what was said is the word of the PMO lead all the same', async () => {
    say('rent,2026-10-20,on track,,\n');
    write({ answers: 'answers.csv' });
    expect((await bench.accord('import ics.yaml --apply --by ann')).exit).toBe('ok');
    expect((await history()).map(({ by }) => by)).toEqual(['ann', 'cat']);
  });

  it('that is over is loaded as closed history, however long, and is not added to', async () => {
    const lines = Array.from({ length: 90 }, (_, day) => {
      const date = new Date(Date.UTC(2021, 3, 1 + day)).toISOString().slice(0, 10);
      return `rent,${date},on track,Day ${day},\n`;
    });
    say(lines.toReversed().join(''));
    const file = withPlan(
      { programme: past, firstDay: undefined, answers: 'answers.csv' },
      bench.ics(),
    );
    await bench.apply(file);
    const all = await told();
    expect(all).toHaveLength(92);
    expect([all[0], all[1], all[90], all[91]]).toEqual([
      'PlanSetUp 2021-04-01',
      'MilestoneAnswered 2021-04-01',
      'MilestoneAnswered 2021-06-29',
      'PlanClosed 2021-09-30',
    ]);
    expect((await bench.onRecord()).directory.plans).toMatchObject([{ isRunning: false }]);
    expect(await bench.prepare(file)).toMatchObject({ ok: true, value: { steps: [] } });
    say('rent,2021-09-01,done,,\n');
    expect((await bench.accord('import ics.yaml')).problems).toEqual([
      'answers.csv:2:1 word: found something new for a plan that is closed, expected only what is on record already.',
    ]);
  });

  it('of which the import was broken off goes on where it was', async () => {
    const lines = Array.from({ length: 60 }, (_, day) => `rent,2021-04-01,on track,Day ${day},\n`);
    say(lines.join(''));
    const file = withPlan(
      { programme: past, firstDay: undefined, answers: 'answers.csv' },
      bench.ics(),
    );
    const people = withPlan({}, bench.ics());
    await bench.apply({ ...people, plans: {} });
    await expect(bench.apply(file, undefined, bench.breaking(1))).rejects.toThrow('broken off');
    expect(await told()).toHaveLength(41);
    expect((await bench.onRecord()).directory.plans).toEqual([]);
    await bench.apply(file);
    expect((await told()).at(-1)).toBe('PlanClosed 2021-09-30');
    expect(await told()).toHaveLength(62);
  });
});
