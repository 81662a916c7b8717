import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { dynamo } from '#test/support/table.ts';
import { importBench } from './ics/import-bench.ts';

describe.skipIf(dynamo.reason)(`open items of a forum ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();

  function stream() {
    return { ics: bench.ics().ics, kind: 'decision', id: 'd-1' } as const;
  }

  async function does(by: string, act: Act): Promise<void> {
    const at = '2026-11-23T10:00:00.000Z';
    const command = { id: `${by}-${act.type}`, by, via: 'slack', at, act } as const;
    const done = await handleCommand(bench.store())(
      decisionDecider,
      { stream: stream(), command },
      () => Promise.resolve(false),
    );
    if (!done.ok) throw new Error(done.refusal.code);
  }

  async function decision() {
    const now = replay(decisionDecider, await bench.store().load<DecisionEvent>(stream()));
    if (!isOpened(now)) throw new Error(now.status);
    return now;
  }

  /** The board has an open item, to which the medical director objects. */
  async function objectedTo(): Promise<void> {
    await bench.apply(bench.ics());
    const forum = (await bench.onRecord()).forums.get('board')?.forum;
    if (!forum) throw new Error('board');
    await does('ann', {
      type: 'Propose',
      ics: bench.ics().ics,
      id: 'd-1',
      forum,
      takenAt: 'for a meeting',
      question: 'Shall we close on Sundays?',
      why: 'Nobody comes.',
      link: '',
      answerBy: '2026-12-04T17:00:00.000Z',
    });
    const version = current(await decision()).hash;
    await does('bob', { type: 'Object', version, harm: 'Some do come.', help: '' });
    await bench.daily().list(bench.ics().ics, { decision: 'd-1', version: 2 });
  }

  function seated(seats: Record<string, unknown>) {
    const { board, ...others } = bench.ics().forums;
    return { ...bench.ics(), forums: { board: { ...board, seats }, ...others } };
  }

  it('learn who sits there now: the objection of whoever left stands no more', async () => {
    await objectedTo();
    bench.write(
      seated({
        chair: { heldBy: 'ann' },
        'medical-director': { heldBy: 'dan' },
        partner: { vacant: true },
      }),
    );
    const shown = await bench.accord('import ics.yaml');
    expect(shown.words).not.toContain('open item');
    expect((await decision()).objections[0]?.ended).toBeNull();
    const applied = await bench.accord('import ics.yaml --apply');
    expect(applied.words).toContain('1 open item now knows who holds each seat.');
    expect((await decision()).objections[0]?.ended).toMatchObject({ because: 'its owner left' });
    const again = await bench.accord('import ics.yaml --apply');
    expect(again.words).toContain('Nothing changes');
    expect(again.words).not.toContain('open item');
  });

  it('follow two who change places', async () => {
    await objectedTo();
    bench.write(
      seated({
        chair: { heldBy: 'bob' },
        'medical-director': { heldBy: 'ann' },
        partner: { vacant: true },
      }),
    );
    await bench.accord('import ics.yaml --apply');
    const { seats } = (await decision()).forum;
    expect(seats.map(({ id, holders }) => [id, ...holders])).toEqual([
      ['chair', 'bob'],
      ['medical-director', 'ann'],
      ['partner'],
    ]);
  });
});
