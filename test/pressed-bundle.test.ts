import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#infra/bundles/bundle.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { liveTemplates } from '#test/infra/synthesised.ts';
import { type Pressed, slackForm, slackPress } from './support/fronts.ts';
import { asFromGateway, statusOf } from './support/gateway-events.ts';
import { grantedCalls } from './support/granted-calls.ts';
import { everyone, setUp, shownBoard } from './support/ics.ts';
import { slackWebApi } from './support/slack-web-api.ts';
import { dynamo, type TestTable, testTable } from './support/table.ts';

const ics = 'pressed';
const lead = shownBoard.governanceLead;
const [account] = everyone(shownBoard).find(({ id }) => id === lead)?.accounts ?? [];
const chosen = (value: string) => ({ selected_option: { value } });

describe.skipIf(dynamo.reason !== undefined)('the bundle of Slack’s front', () => {
  let table: TestTable;
  let call: ReturnType<typeof grantedCalls>;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accord-pressed-'));
    await bundle(['slack'], folder);
    table = await testTable();
    call = grantedCalls(folder, table, liveTemplates().stateless);
    await setUp(dynamoEventStore(table.client, table.tableName), ics, shownBoard);
  }, 120_000);
  afterAll(() => table.stop());

  it('opens the form for a proposal and takes it', async () => {
    const slack = await slackWebApi();
    const propose = pressing('propose', { forum: shownBoard.id });
    const settings = { SLACK_API_URL: slack.url };
    const press = asFromGateway(slackPress(propose, slack.responseUrl));
    const opened = await call('slack', settings, [press]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['views.open']);
    const [, answerBy = ''] = /initial_date":"([\d-]+)"/.exec(JSON.stringify(slack.calls)) ?? [];
    const words = { question: 'Shall we?', why: 'So.', link: '', answerBy };
    const sent = await call('slack', settings, [asFromGateway(slackForm(propose, words))]);
    expect(JSON.stringify(sent.answers)).toContain('Your proposal is open');
    expect([...opened.denied, ...sent.denied]).toEqual([]);
  });

  it('owes what Slack does not take, and makes an appointment for it', async () => {
    const slack = await slackWebApi('refuses');
    const press = slackPress(pressing('propose', { forum: shownBoard.id }), slack.responseUrl);
    const { answers, appointed, asked, denied } = await call(
      'slack',
      { SLACK_API_URL: slack.url },
      [asFromGateway(press)],
    );
    expect(answers.map(statusOf)).toEqual([200]);
    expect(asked).toContainEqual({ action: 'PutItem', pk: `${ics}#deliveries#answers` });
    expect(appointed).toHaveLength(1);
    expect(denied).toEqual([]);
  });

  it('sets up a programme, and asks what a milestone of it waits for', async () => {
    const slack = await slackWebApi();
    const setUpPlan = pressing('set-up-plan', {});
    const answered = {
      programme: chosen('icb-merger'),
      firstDay: { selected_date: new Date().toISOString().slice(0, 10) },
      pmoLead: chosen(lead),
      icsLead: chosen('-'),
    };
    const wait = pressing('begin-wait', { plan: 'icb-merger', milestone: 'M-1' });
    const { answers, denied } = await call('slack', { SLACK_API_URL: slack.url }, [
      asFromGateway(slackPress(setUpPlan, slack.responseUrl)),
      asFromGateway(slackForm(setUpPlan, answered)),
      asFromGateway(slackPress(wait, slack.responseUrl)),
    ]);
    expect(answers.map(statusOf)).toEqual([200, 200, 200]);
    const [form, waiting] = slack.calls.map(({ given }) => JSON.stringify(given));
    expect(form).toContain('Merging two integrated care boards');
    expect(waiting).toContain('What does it wait for?');
    expect(denied).toEqual([]);
  });

  it('says of a fault where it is in the source, which nobody would find in a bundle', async () => {
    const { answers, lines } = await call('slack', {}, [{ headers: {}, body: {} }]);
    expect(answers.map(statusOf)).toEqual([500]);
    const [fault] = lines.filter((line) => line.includes('slack-fault'));
    const { at } = JSON.parse(fault ?? '{}') as { at?: string };
    expect(at).not.toContain('.mjs');
    const [, file = '', line] = /(bots\/slack\/[\w-]+\.ts):(\d+):\d+/.exec(at ?? '') ?? [];
    const source = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(source.split('\n')[Number(line) - 1]).toContain('Buffer.from');
  });
});

function pressing(act: Pressed['act'], where: Pressed['about']): Pressed {
  if (account === undefined) throw new Error('nobody leads the governance of the board');
  return { account, act, about: { ics, ...where }, mark: `1.${act}` };
}
