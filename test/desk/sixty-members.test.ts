import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Account } from '#shared/directory/account.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { fullJitter } from '#shared/full-jitter.ts';
import { verify } from '#shared/record/verify.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { seat } from '#test/support/board.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import { type Fronts, fronts, slackPress, teamsPress } from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp, shownBoard } from '#test/support/ics.ts';
import { memoryDaily } from '#test/support/memory-daily.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { memoryPageLinks } from '#test/support/memory-page-links.ts';
import { play } from '#test/support/play.ts';
import { dynamo, testTable } from '#test/support/table.ts';

const sixty: ForumInForce = {
  ...shownBoard,
  seats: Array.from({ length: 60 }, (_, index) =>
    seat(`member ${index + 1}`, index === 0 ? 'chair' : 'partner'),
  ),
};
const members = everyone(sixty)
  .slice(1)
  .flatMap(({ accounts }) => accounts);

async function press({ front, post, slack }: Fronts, account: Account) {
  const about = { ics: 'ics', decision: 'd1', version: v1 };
  const pressed = { account, act: 'agree', about, mark: `mark-${account.user}` } as const;
  return account.platform === 'slack'
    ? front(slackPress(pressed, slack.responseUrl))
    : post(teamsPress(pressed));
}

it.skipIf(dynamo.reason)(
  `sixty members who answer within one second are all recorded, none twice ${dynamo.reason ?? ''}`,
  async () => {
    const { client, tableName, stop } = await testTable();
    onTestFinished(stop);
    const events = dynamoEventStore(client, tableName);
    await setUp(events, 'ics', sixty);
    const stream = await putOnRecord(events, play({ forum: sixty }));
    const doors = dynamoDoors(client, tableName);
    // A clock that stands still: how long it takes is for `npm run bench -- atOnce` to say.
    const tryAgain = fullJitter({ now: () => 0, wait: pause, random: Math.random });
    const ports = {
      events,
      doors,
      deliveries: memoryDeliveries(),
      daily: memoryDaily(),
      links: memoryPageLinks({ now: () => tuesday }),
      pages: 'https://accord.example/pages',
      clock: { now: () => tuesday },
      tryAgain,
    };
    const both = await fronts(openDesk(ports), openDesk(ports));

    const answers = await Promise.all(
      members.map(async (account, index) => {
        await pause((index * 1000) / members.length);
        return press(both, account);
      }),
    );

    expect(answers.filter(({ statusCode }) => statusCode !== 200)).toEqual([]);
    const history = await events.load<DecisionEvent>(stream);
    const given = history.filter(({ event }) => event.type === 'AgreementGiven');
    expect(new Set(given.map(({ event }) => event.seat)).size).toBe(60);
    expect(given).toHaveLength(60);
    expect(given.filter(({ event }) => event.via === 'slack')).toHaveLength(30);
    expect(verify(await events.chain(stream))).toEqual({ ok: true, value: 61 });
    expect(
      both.slack.calls.filter(({ given: said }) => JSON.stringify(said).includes('You agreed')),
    ).toHaveLength(30);
  },
);
