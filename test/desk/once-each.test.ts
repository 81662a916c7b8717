import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { fullJitter } from '#shared/full-jitter.ts';
import { replay } from '#shared/handle-command.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dataOf } from '#test/bots/teams/support/inside.ts';
import { bodyOf } from '#test/bots/teams/support/teams.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import {
  answerIn,
  type Fronts,
  fronts,
  type Pressed,
  slackForm,
  slackPress,
  teamsForm,
  teamsPress,
} from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp, shownBoard } from '#test/support/ics.ts';
import { memoryDaily } from '#test/support/memory-daily.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { memoryPageLinks } from '#test/support/memory-page-links.ts';
import { play } from '#test/support/play.ts';
import { dynamo, type TestTable, testTable } from '#test/support/table.ts';

const people = everyone(shownBoard);
const [slackMember, teamsMember] = (['slack', 'teams'] as const).map((platform) => {
  const accounts = people.slice(1).flatMap((person) => person.accounts);
  const found = accounts.find((account) => account.platform === platform);
  if (found === undefined) throw new Error(platform);
  return found;
});
const five = [1, 2, 3, 4, 5];
let count = 0;

describe.skipIf(dynamo.reason)(`an act through the fronts ${dynamo.reason ?? ''}`, () => {
  let table: TestTable;
  let id = '';
  let both: Fronts;

  beforeAll(async () => {
    table = await testTable();
    await setUp(dynamoEventStore(table.client, table.tableName), 'ics', shownBoard);
  });
  afterAll(() => table.stop());
  beforeEach(async () => {
    count += 1;
    id = `d-${count}`;
    const events = dynamoEventStore(table.client, table.tableName);
    await putOnRecord(events, play({ id, forum: shownBoard }));
    const now = Date.now;
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const tryAgain = fullJitter({ now, wait, random: Math.random });
    const doors = dynamoDoors(table.client, table.tableName);
    both = await fronts(
      openDesk({
        events,
        doors,
        deliveries: memoryDeliveries(),
        daily: memoryDaily(),
        links: memoryPageLinks({ now: () => tuesday }),
        pages: 'https://accord.example/pages',
        clock: { now: () => tuesday },
        tryAgain,
      }),
    );
  });

  const about = () => ({ ics: 'ics', decision: id, version: v1 });
  const pressed = (account = slackMember, rest: Partial<Pressed> = {}): Pressed => ({
    account: account as Pressed['account'],
    act: 'agree',
    about: about(),
    mark: 'mark-1',
    ...rest,
  });
  const history = async () => {
    const store = dynamoEventStore(table.client, table.tableName);
    return store.load<DecisionEvent>({ ics: 'ics', kind: 'decision', id });
  };
  const recorded = async () => (await history()).slice(1).map(({ event }) => event.type);
  const inSlack = (press: Pressed) => both.front(slackPress(press, both.slack.responseUrl));
  const said = () => both.slack.calls.map(({ given }) => JSON.stringify(given));

  it('the same Slack press five times at once is one effect and five like answers', async () => {
    const request = slackPress(pressed(), both.slack.responseUrl);
    const answers = await Promise.all(five.map(() => both.front(request)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect(await recorded()).toEqual(['AgreementGiven']);
    expect(said()).toHaveLength(5);
    expect(new Set(said()).size).toBe(1);
    expect(said()[0]).toContain('You agreed to version 1');
  });

  it('the same Slack form five times, one after the other, is one effect', async () => {
    const request = slackForm(pressed(slackMember, { act: 'object' }), { harm: 'Ærø', help: '' });
    const bodies = [];
    for (const _ of five) bodies.push((await both.front(request)).body);
    expect(await recorded()).toEqual(['ObjectionRaised']);
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('You objected to version 1');
  });

  it('the same proposal sent five times opens one decision', async () => {
    const propose = pressed(slackMember, { act: 'propose', about: { ics: 'ics', forum: 'board' } });
    const words = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };
    const request = slackForm({ ...propose, mark: `V${count}` }, words);
    const answers = await Promise.all(five.map(() => both.front(request)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.body).toContain('Your proposal is open');
  });

  it('the same Teams activity five times at once is one effect and five like answers', async () => {
    const activity = teamsPress(pressed(teamsMember));
    const answers = await Promise.all(five.map(() => answerIn(both, activity)));
    expect(await recorded()).toEqual(['AgreementGiven']);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('You agreed to version 1');
  });

  it('the same Teams action under a new activity id is one effect', async () => {
    const activity = teamsPress(pressed(teamsMember));
    const first = await answerIn(both, activity);
    expect(await answerIn(both, { ...activity, id: 'f:another' })).toBe(first);
    expect(await recorded()).toEqual(['AgreementGiven']);
  });

  it('agree, object, agree again on one drawing are three acts', async () => {
    const agreed = bodyOf(await both.post(teamsPress(pressed(teamsMember))));
    const next = (answer: unknown, act: string) => String(dataOf(answer, act)['nonce']);
    const objecting = pressed(teamsMember, { act: 'object', mark: next(agreed, 'agree') });
    const objected = await both.post(teamsForm(objecting, { harm: 'No money.', help: '' }));
    expect(JSON.stringify(bodyOf(objected))).toContain('You objected to version 1');
    const again = pressed(teamsMember, { mark: next(agreed, 'agree') });
    expect(await answerIn(both, teamsPress(again))).toContain('You agreed to version 1');
    expect(await recorded()).toEqual([
      'AgreementGiven',
      'ObjectionRaised',
      'ObjectionWithdrawn',
      'AgreementGiven',
    ]);
    expect(new Set((await history()).map(({ event }) => event.command)).size).toBe(4);
  });

  it('an old drawing pressed again after an objection overwrites nothing and says so', async () => {
    const old = pressed(teamsMember, { mark: 'old' });
    await both.post(teamsPress(old));
    const objecting = pressed(teamsMember, { act: 'object', mark: 'new' });
    await both.post(teamsForm(objecting, { harm: 'No money.', help: '' }));
    const answer = bodyOf(await both.post(teamsPress(old)));
    const text = JSON.stringify(answer);
    expect(text).toContain('Nothing was changed');
    expect(text).not.toContain('You agreed to version 1');
    expect(await recorded()).toEqual(['AgreementGiven', 'ObjectionRaised']);
    // The answer is the card as it stands, with a nonce of its own: pressing that one counts.
    const fresh = dataOf(answer, 'agree');
    expect(fresh).toMatchObject({ about: about() });
    const meant = pressed(teamsMember, { mark: String(fresh['nonce']) });
    expect(await answerIn(both, teamsPress(meant))).toContain('You agreed to version 1');
    expect(await recorded()).toHaveLength(4);
  });

  it('what others did since does not make a press sent again an old one', async () => {
    await inSlack(pressed());
    await both.post(teamsPress(pressed(teamsMember, { mark: 'other' })));
    await inSlack(pressed());
    expect(new Set(said()).size).toBe(1);
    expect(await recorded()).toHaveLength(2);
  });

  it('two people at once are both on record', async () => {
    await Promise.all([inSlack(pressed()), both.post(teamsPress(pressed(teamsMember)))]);
    expect(await recorded()).toEqual(['AgreementGiven', 'AgreementGiven']);
    const state = replay(decisionDecider, await history());
    expect(Object.keys('answers' in state ? state.answers : {})).toHaveLength(2);
  });

  it('a second press on another device changes nothing and gets the same receipt', async () => {
    await inSlack(pressed());
    await inSlack(pressed(slackMember, { mark: 'mark-2' }));
    expect(await recorded()).toEqual(['AgreementGiven']);
    expect(new Set(said()).size).toBe(1);
  });

  it('both devices at the same moment are one act and two like receipts', async () => {
    await Promise.all([inSlack(pressed()), inSlack(pressed(slackMember, { mark: 'mark-2' }))]);
    expect(await recorded()).toEqual(['AgreementGiven']);
    expect(said()).toHaveLength(2);
    expect(new Set(said()).size).toBe(1);
  });
});
