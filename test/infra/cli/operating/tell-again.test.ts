import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '#infra/cli/operating/records-of.ts';
import { tellAgain } from '#infra/cli/operating/tell-again.ts';
import { laterBy } from '#shared/time.ts';
import { settingUp } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { governanceLead } from '#test/support/board.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { agree, object } from '#test/support/play.ts';
import { dynamo } from '#test/support/table.ts';
import { type FunctionsBench, functionsBench } from './functions-bench.ts';

const minute = 60_000;
const council = 'the council member';

describe.skipIf(dynamo.reason)(`effects told again ${dynamo.reason ?? ''}`, () => {
  const folder = lastingFolder();
  let bench: FunctionsBench;
  let began = '';

  beforeAll(async () => {
    bench = await functionsBench(folder);
    began = bench.clock.now();
  }, 60_000);
  afterAll(() => bench.stop());

  /** Everything since the tests began, once the last minute is over. */
  async function again(...ics: string[]) {
    bench.clock.moveForward(2 * minute);
    return tellAgain(bench.record, bench.call, { ics, from: began });
  }

  async function perform(ics: string, ...versions: number[]) {
    const stream = { ics, kind: 'decision', id: 'd1' } as const;
    const Records = recordsOf(
      stream,
      versions.map((version) => ({ version })),
    );
    expect(await bench.call('effects', { Records })).toMatchObject({
      ok: true,
      value: { batchItemFailures: [] },
    });
  }

  it('are sent where nobody ever heard of them, and once', async () => {
    await bench.proposed('never');
    const told = await again('never');
    expect(told).toMatchObject({ histories: 1, events: 1, tried: 0, failed: [] });
    expect(bench.posted('never')).toContain('board');
    expect(await again('never')).toMatchObject({ histories: 1, events: 1 });
    expect(bench.posted('never')).toEqual([]);
  });

  it('are, after a break in the middle, exactly those that were not', async () => {
    for (const ics of ['whole', 'broken']) {
      await bench.proposed(ics);
      await bench.does(ics, council, object());
    }
    await perform('whole', 1);
    await perform('whole', 2);
    const whole = bench.posted('whole');
    await perform('broken', 1);
    const before = bench.posted('broken');
    await again('broken');
    const after = bench.posted('broken');
    expect([...before, ...after].toSorted()).toEqual(whole);
    expect(after).toContain('the chair');
    await again('broken');
    expect(bench.posted('broken')).toEqual([]);
    await again('whole');
    expect(bench.posted('whole')).toEqual([]);
  });

  it('of another ICS are left alone', async () => {
    await bench.proposed('ours');
    await bench.proposed('theirs');
    await again('ours');
    expect(bench.posted('theirs')).toEqual([]);
    await again('ours', 'theirs');
    expect(bench.posted('theirs')).toContain('board');
  });

  it('of a plan list it in the directory, once', async () => {
    await bench.proposed('planning');
    const file = { milestones: [milestone()] };
    const keepers = { draft: { owner: council, deputy: null } };
    const setUp = settingUp(file, { pmoLead: governanceLead, icsLead: 'the chair', keepers });
    await bench.doesTo('planning', 'p1', setUp);
    const directory = { ics: 'planning', kind: 'directory', id: 'all' } as const;
    const length = async () => (await bench.record.events.load(directory)).length;
    const before = await length();
    expect(await again('planning')).toMatchObject({ histories: 2, failed: [] });
    expect(await length()).toBe(before + 1);
    await again('planning');
    expect(await length()).toBe(before + 1);
  });

  it('of a directory have the next round of daily messages come', async () => {
    await bench.proposed('people');
    await again('people');
    const from = bench.clock.now();
    await bench.choosesHours('people', 'the chair', { hour: 14, quietFrom: 20, quietUntil: 7 });
    const rounds = () =>
      readFileSync(join(folder, 'schedules.json'), 'utf8').match(/"daily-people-[^"]+"/g)?.length;
    const before = rounds() ?? 0;
    bench.clock.moveForward(2 * minute);
    const told = await tellAgain(bench.record, bench.call, { ics: ['people'], from });
    expect(told).toMatchObject({ histories: 1, failed: [] });
    expect(rounds()).toBeGreaterThan(before);
  });

  it('of the last minute are left to the stream, and of before the moment alone', async () => {
    await bench.proposed('late');
    const told = () =>
      tellAgain(bench.record, bench.call, { ics: ['late'], from: bench.clock.now() });
    expect(await told()).toMatchObject({ histories: 0, events: 0 });
    await perform('late', 1);
    bench.clock.moveForward(2 * minute);
    const from = bench.clock.now();
    await bench.does('late', council, agree);
    bench.clock.moveForward(2 * minute);
    const found = await tellAgain(bench.record, bench.call, { ics: ['late'], from });
    expect(found).toMatchObject({ from, histories: 1, events: 1 });
  });

  it('that are owed for long are tried, and those owed for later are not', async () => {
    await bench.proposed('owing');
    await perform('owing', 1);
    bench.posted('owing');
    const now = bench.clock.now();
    const whom = { platform: 'slack', team: 'T1', user: 'owing-the chair' } as const;
    const task = { type: 'answer', whom, lines: ['You asked for it.'] };
    for (const [id, hours] of [
      ['lost', -2],
      ['later', 2],
    ] as const) {
      const next = laterBy(now, hours * 60 * minute);
      await bench.record.deliveries.noteOwed('owing', 'd1', { id, task, attempts: 0, next });
    }
    expect(await again('owing')).toMatchObject({ tried: 1, failed: [] });
    expect(bench.posted('owing')).toEqual(['the chair']);
    expect(await again('owing')).toMatchObject({ tried: 0 });
  });

  it('that a function cannot perform are named, and the others told', async () => {
    await bench.proposed('fault');
    const call: FunctionsBench['call'] = async (name, payload) =>
      JSON.stringify(payload).includes('#decision#')
        ? { ok: false, refusal: 'Sandbox.Timedout' }
        : bench.call(name, payload);
    bench.clock.moveForward(2 * minute);
    const told = await tellAgain(bench.record, call, { ics: ['fault'], from: began });
    expect(told).toMatchObject({
      histories: 1,
      failed: [{ ics: 'fault', history: 'decision/d1', fault: 'Sandbox.Timedout' }],
    });
    expect(await again('fault')).toMatchObject({ failed: [] });
    expect(bench.posted('fault')).toContain('board');
  });
});
