import { beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { dynamo } from '#test/support/table.ts';
import { moves, past, withPlan, writeIn } from './sheets.ts';

const at = '2026-11-20T09:00:00.000Z';

describe.skipIf(dynamo.reason)(`a table of dates that move ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const plan = (changes: object = {}) =>
    withPlan({ programme: moves, dates: 'dates.csv', ...changes }, bench.ics());
  const dates = (...rows: readonly string[]) =>
    writeIn(bench.folder(), { 'dates.csv': ['milestone,moveTo,reason', ...rows].join('\n') });
  const moved = async () => {
    const stream = { ics: bench.ics().ics, kind: 'plan', id: 'moves' } as const;
    const events = (await bench.store().load<PlanEvent>(stream)).map(({ event }) => event);
    return events.filter((event) => event.type === 'DateMoved');
  };
  const problems = async () => {
    bench.write(plan());
    return (await bench.accord('import ics.yaml')).problems;
  };

  beforeEach(() => writeIn(bench.folder(), { 'moves.yaml': stringify(moves) }));

  it('moves them for a reason, in the name of the PMO lead, when a plan is set up', async () => {
    dates('rent,31/01/2027,The lease runs on.', 'keys,,');
    await bench.apply(plan(), at);
    expect(await moved()).toMatchObject([
      {
        by: 'cat',
        milestone: 'rent',
        from: '2026-12-31',
        to: '2027-01-31',
        decision: null,
        words: { reason: 'The lease runs on.' },
      },
    ]);
  });

  it('moves them in a plan that stands, and says so first', async () => {
    dates();
    bench.write(plan());
    await bench.accord('import ics.yaml --apply');
    dates('rent,2099-01-31,The lease runs on.');
    expect((await bench.accord('import ics.yaml')).words).toContain(
      'rent moves to 31 January 2099',
    );
    expect(await moved()).toEqual([]);
    await bench.accord('import ics.yaml --apply');
    expect(await moved()).toMatchObject([{ from: '2026-12-31', to: '2099-01-31' }]);
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it('does not take back a date that has moved on since', async () => {
    dates('rent,2099-01-31,The lease runs on.');
    await bench.apply(plan(), at);
    dates('rent,2099-02-28,It runs on still.');
    await bench.apply(plan(), at);
    dates('rent,2099-01-31,The lease runs on.');
    bench.write(plan());
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
    dates('rent,2099-01-31,It ends after all.');
    await bench.apply(plan(), at);
    expect((await moved()).map(({ to }) => to)).toEqual(['2099-01-31', '2099-02-28', '2099-01-31']);
  });

  it('leaves a date that stands already, whatever it moved for', async () => {
    dates('rent,2099-01-31,The lease runs on.');
    await bench.apply(plan(), at);
    dates('rent,2099-01-31,As agreed.');
    bench.write(plan());
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
  });

  it.each([
    ['rent,2099-01-31,', 'reason: found nothing, expected a few words on why.'],
    [
      'rent,,The lease runs on.',
      'moveTo: found a reason without a date, expected the day by which it is due from now on.',
    ],
    ['rent,2020-01-31,Late.', 'moveTo: found 2020-01-31, expected a day that is still ahead.'],
    [
      'rent,2099-11-31,Late.',
      'moveTo: found "2099-11-31", expected a date such as 2026-04-01 or 01/04/2026.',
    ],
    [
      'rents,2099-01-31,Late.',
      'milestone: found "rents", expected a milestone of the programme (did you mean "rent"?).',
    ],
  ])('says what is wrong in %s', async (row, says) => {
    dates(row);
    expect(await problems()).toEqual([`dates.csv:2:1 ${says}`]);
  });

  it('says what is wrong in a day that is the same', async () => {
    dates('rent,2099-03-31,Late.');
    bench.write(plan({ firstDay: '2099-01-01' }));
    expect((await bench.accord('import ics.yaml')).problems.join()).toContain(
      'moveTo: found 2099-03-31, when it is due anyway, expected another day.',
    );
  });

  it('says what is wrong where there is no such table, or it lacks a heading', async () => {
    expect((await problems()).join()).toContain('no such file');
    writeIn(bench.folder(), { 'dates.csv': 'milestone,moveTo\nrent,2099-01-31\n' });
    expect((await problems()).join()).toContain('reason');
  });

  it('has nothing to move in what is over', async () => {
    dates('rent,2021-07-31,Late.');
    bench.write(plan({ programme: past, firstDay: undefined }));
    expect((await bench.accord('import ics.yaml')).problems.join()).toContain(
      'found 2021-07-31, expected a day that is still ahead',
    );
  });
});
