import { systemClock } from '#shared/clock.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { seat } from '#test/support/board.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { everyone, shownBoard } from '#test/support/ics.ts';
import { type TestTable, testTable } from '#test/support/table.ts';
import { metered } from './metered.ts';

export interface Cost {
  readonly decision: string;
  readonly commands: number;
  readonly requests: number;
  readonly 'read units': number;
  readonly 'write units': number;
}

/** Whether everyone agrees at once, or one objects and new words ask everybody again. */
type Course = 'all agree' | 'one objects, new words follow';

/**
 * A whole decision on a table of its own: raised on a Tuesday, answered by everyone over two days,
 * recorded at the end; with the card in two channels, every message to a person, and the rounds of daily
 * messages until a week later. Effects are performed after each command, which costs the most: a
 * stream that brings several at once costs less.
 */
export async function wholeDecision(seats: number, course: Course): Promise<Cost> {
  const table = await testTable();
  try {
    const board = await boardOf(table, seats);
    const { during } = metered(table.client);
    const used = await during(() => courses[course](board));
    return {
      decision: `${seats} seats: ${course}`,
      commands: board.commands(),
      requests: used.operations.length,
      'read units': used.readUnits,
      'write units': used.writeUnits,
    };
  } finally {
    await table.stop();
  }
}

/** Of twenty seats and of sixty, each by either course; one after the other. */
export async function wholeDecisions(): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  for (const seats of [20, 60]) {
    costs.push(await wholeDecision(seats, 'all agree'));
    costs.push(await wholeDecision(seats, 'one objects, new words follow'));
  }
  return costs;
}

type Board = Awaited<ReturnType<typeof boardOf>>;

const courses: Readonly<Record<Course, (board: Board) => Promise<void>>> = {
  async 'all agree'(board) {
    const { press, until, members, chair } = board;
    const raised = await raise(board);
    await agreeing(board, 2, { to: raised, all: members });
    await until(at(5, 12));
    await press(chair, { type: 'RecordAgreed', version: current(raised).hash });
    await until(at(12, 12));
  },
  async 'one objects, new words follow'(board) {
    const { press, until, members, lead, chair } = board;
    const raised = await raise(board);
    const [objector = '', ...others] = members.toReversed();
    await agreeing(board, 2, { to: raised, all: others });
    const { hash: version } = current(raised);
    const harm = 'There is no bus on Saturdays, and most who would come have no car.';
    await press(objector, { type: 'Object', version, harm, help: 'Run a bus.' });
    await until(at(4, 10));
    const why = 'Forty people a week wait in hospital. A bus would run on Saturdays.';
    const { question } = current(raised);
    const again = await press(lead, { type: 'PostNewVersion', basedOn: version, question, why });
    await agreeing(board, 4, { to: again, all: others });
    const { hash } = current(again);
    const objection = again.objections[0]?.id ?? '';
    await press(objector, { type: 'WithdrawObjection', objection, version: hash });
    await until(at(9, 12));
    await press(chair, { type: 'RecordAgreed', version: hash });
    await until(at(16, 12));
  },
};

async function raise({ press, until, lead, forum }: Board): Promise<Opened> {
  await until(at(2, 9, 30));
  return press(lead, proposing({ forum }));
}

/** Half of them on one day from ten o'clock, half on the next; a minute apart. */
async function agreeing(
  { press, until }: Board,
  day: number,
  { to, all }: { readonly to: Opened; readonly all: readonly string[] },
): Promise<void> {
  const half = Math.ceil(all.length / 2);
  for (const [index, by] of all.entries()) {
    await until(at(index < half ? day : day + 1, 10, index % half));
    await press(by, { type: 'Agree', version: current(to).hash });
  }
}

async function boardOf({ client, tableName }: TestTable, seats: number) {
  const forum = {
    ...shownBoard,
    seats: [
      ...shownBoard.seats,
      ...Array.from({ length: seats - shownBoard.seats.length }, (_, index) =>
        seat(`partner ${index + 1}`, 'partner'),
      ),
    ],
  };
  const record = {
    store: dynamoEventStore(client, tableName),
    deliveries: dynamoDeliveries(client, tableName, systemClock),
    daily: dynamoDaily(client, tableName, systemClock),
  };
  const world = await dailyWorld(at(1, 8), { forum, record });
  const doors = dynamoDoors(client, tableName);
  const accounts = new Map(everyone(forum).map(({ id, accounts: [account] }) => [id, account]));
  const members = forum.seats.flatMap(({ holders }) => holders);
  let commands = 0;
  return {
    forum,
    until: (then: string) => world.until(then),
    members,
    lead: forum.governanceLead,
    chair: members[0] ?? '',
    commands: () => commands,
    /** Who it is, and what they do. */
    press: async (by: string, act: Parameters<typeof world.does>[2]): Promise<Opened> => {
      const account = accounts.get(by);
      if (account !== undefined) await doors.whoIs(account);
      commands += 1;
      const decision = await world.does(by, 'd1', act);
      if (decision === undefined) throw new Error(`${by} may not ${act.type}`);
      return decision;
    },
  };
}

/** Day 1 is Monday 23 November 2026; London keeps the world's time then. */
function at(day: number, hour: number, minute = 0): string {
  return new Date(Date.UTC(2026, 10, 22 + day, hour, minute)).toISOString();
}
