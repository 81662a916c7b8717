import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { root } from '#test/support/source-tree.ts';
import { dynamo } from '#test/support/table.ts';

describe.skipIf(dynamo.reason)(`the worked example of 2021/22 ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const accord = (line: string) => callAccord(line, { ...bench.calledIn(), folder: root });

  it('is loaded as closed history by one command, and seen as it stood on any day', async () => {
    const { words } = await accord('import docs/examples/plans/establishment-2021.yaml --apply');
    expect(words).toContain(
      'Becoming a statutory ICS, 2021/22 (establishment-2021): a programme that is over, as history with 43 milestones, from 1 April 2021 to 31 March 2022',
    );
    const stream = { ics: 'worked-example', kind: 'plan', id: 'establishment-2021' } as const;
    const history = await bench.store().load<PlanEvent>(stream);
    expect(history.at(-1)?.event).toMatchObject({ type: 'PlanClosed', happenedOn: '2022-03-31' });
    const plan = 'export --ics worked-example --plan establishment-2021';
    const done = async (at: string) => {
      const { words: csv } = await accord(`${plan} --at ${at}`);
      const rows = csv.split('\n').slice(1);
      expect(rows).toHaveLength(43);
      return rows.filter((row) => /,20\d\d-\d\d-\d\d,done,/.test(row)).length;
    };
    expect(await done('2021-04-01')).toBe(0);
    expect(await done('2021-06-30')).toBe(2);
    expect(await done('2022-03-31')).toBeGreaterThan(35);
    expect((await accord('import docs/examples/plans/establishment-2021.yaml')).words).toContain(
      'Nothing changes',
    );
  });
});
