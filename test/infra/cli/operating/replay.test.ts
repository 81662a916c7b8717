import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterBy } from '#shared/time.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { dynamo } from '#test/support/table.ts';
import { type FunctionsBench, functionsBench } from './functions-bench.ts';
import { lambdaTo } from './on-aws.ts';

const day = 24 * 60 * 60_000;

describe.skipIf(dynamo.reason)(`accord replay ${dynamo.reason ?? ''}`, () => {
  const folder = lastingFolder();
  let bench: FunctionsBench;
  let aws: ReturnType<typeof lambdaTo>;

  beforeAll(async () => {
    bench = await functionsBench(folder);
    aws = lambdaTo(bench);
    await bench.proposed('riverside');
    bench.clock.moveForward(120_000);
  }, 60_000);
  afterAll(() => bench.stop());

  function replay(line: string, env: Readonly<Record<string, string>> = {}) {
    return callAccord(`replay ${line}`, { folder, env: { ...bench.env, ...env } });
  }
  const ago = (milliseconds: number) => laterBy(bench.clock.now(), -milliseconds);

  it('has the effects function of the stage tell again what was recorded', async () => {
    const { exit, words, data } = await replay(`--from ${ago(day)} --stage live --ics riverside`);
    expect(exit).toBe('ok');
    expect(words).toMatch(/^Told again what was recorded from .+: 1 event in 1 history\. What was/);
    expect(data).toMatchObject({ histories: 1, events: 1, failed: [] });
    expect(aws.called).toEqual(['Accord-live-Stateless-effects']);
    expect(bench.posted('riverside')).toContain('board');
    expect((await replay(`--from ${ago(day)} --stage live`)).exit).toBe('ok');
    expect(bench.posted('riverside')).toEqual([]);
  });

  it('says so where there was nothing to tell', async () => {
    const { exit, words } = await replay(`--from ${ago(1_000)} --stage live`);
    expect(exit).toBe('ok');
    expect(words).toMatch(/^Nothing that people hear of was recorded from /);
  });

  it.each([
    ['soon', /found "soon", expected a date such as 2026-03-03, or a time such as/],
    ['2026-02-30', /found "2026-02-30", expected a date/],
    ['2026-11-23T25:00:00Z', /expected a date/],
    ['9999-01-01', /found "9999-01-01", expected a moment that has been: it is 20/],
    [
      '2021-01-01',
      /expected a moment from 20.+ on: what was sent before that nobody knows any more/,
    ],
  ])('refuses to begin at %s', async (from, says) => {
    const { exit, problems } = await replay(`--from ${from} --stage live`);
    expect(exit).toBe('unusable');
    expect(problems.join()).toMatch(says);
  });

  it('goes back 90 days and no further, as far as the ledger knows', async () => {
    expect((await replay(`--from ${ago(90 * day - 60_000)} --stage live`)).exit).toBe('ok');
    expect((await replay(`--from ${ago(90 * day + 1)} --stage live`)).exit).toBe('unusable');
  });

  it('asks for what it lacks', async () => {
    const from = `--from ${ago(day)}`;
    const asked = [
      await replay(from),
      await replay(`${from} --stage prod`),
      await replay(`${from} --stage live`, { TABLE_NAME: '' }),
      await replay(`${from} --stage live --ics elsewhere`),
    ];
    expect(asked.map(({ problems }) => problems.join())).toEqual([
      expect.stringContaining('--stage:1:1: found nothing, expected a stage of infra/stages.ts'),
      expect.stringContaining('--stage:1:1: found "prod", expected a stage of infra/stages.ts'),
      expect.stringContaining('TABLE_NAME:1:1: found nothing, expected the name of the table'),
      expect.stringContaining('--ics:1:1: found "elsewhere", expected --ics riverside'),
    ]);
    const { exit, words } = await replay(from, { TABLE_NAME: '', ACCORD_DATA: folder });
    expect([exit, words]).toEqual(['no', expect.stringContaining('No Accord runs on the data in')]);
  });

  it.each([
    ['CredentialsProviderError', /^Nobody is signed in to AWS here\./],
    ['AccessDeniedException', /^Whoever is signed in may not do this\. .+: no Invoke for you$/],
    ['ResourceNotFoundException', /^AWS does not have what this needs: .+Is the stage deployed/],
  ])('answers %s in words', async (name, says) => {
    aws.planned.push(() => {
      throw Object.assign(new Error('no Invoke for you'), { name });
    });
    const { exit, words } = await replay(`--from ${ago(day)} --stage live`);
    expect([exit, words]).toEqual(['no', expect.stringMatching(says)]);
  });

  it('names what a function could not perform, and never what the fault said', async () => {
    aws.planned.push(() => ({
      FunctionError: 'Unhandled',
      Payload: Buffer.from('{"errorType":"SettingsFault","errorMessage":"xoxb-1"}'),
    }));
    const { exit, words } = await replay(`--from ${ago(day)} --stage live`);
    expect(exit).toBe('no');
    expect(words).toContain('Not told: decision/d1 of riverside, which ended in SettingsFault.');
    expect(words).not.toContain('xoxb-1');
  });
});
