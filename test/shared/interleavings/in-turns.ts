import { type Paced, paced, type Stop } from './paced.ts';

/** Two of something. */
export interface Two<Each> {
  readonly one: Each;
  readonly other: Each;
}
type Side = keyof Two<unknown>;

interface Turn {
  readonly side: Side;
  /** Whether the other side could have gone on instead. */
  readonly chosen: boolean;
}

/** Which side goes on, stop by stop. */
export type Order = readonly Side[];

/** What two calls were answered that went on in this order, and what they were about. */
export interface InTurns<Begun, Answer> {
  readonly begun: Begun;
  readonly answers: Two<Answer>;
  readonly taken: Order;
}

/** Goes through every order in which two calls can go on, begun anew for each. */
export async function* inEveryTurn<Begun, Answer>(
  begin: () => Promise<Begun>,
  callsOn: (begun: Begun) => Two<(stop: Stop) => Promise<Answer>>,
): AsyncGenerator<InTurns<Begun, Answer>> {
  let order: Order | null = [];
  while (order !== null) {
    const begun = await begin();
    const calls = callsOn(begun);
    const { one, other } = { one: paced(calls.one), other: paced(calls.other) };
    const turns: readonly Turn[] = await takeTurns({ one, other }, order);
    const answers = { one: await one.answer, other: await other.answer };
    yield { begun, answers, taken: turns.map(({ side }) => side) };
    order = orderAfter(turns);
  }
}

/** Where the order says no more, the one goes on before the other. */
async function takeTurns<Answer>(
  calls: Two<Paced<Answer>>,
  order: Order,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  const waits = { one: await calls.one.waits(), other: await calls.other.waits() };
  while (waits.one || waits.other) {
    const wanted = order[turns.length] ?? 'one';
    const side = waits[wanted] ? wanted : opposite[wanted];
    turns.push({ side, chosen: waits.one && waits.other });
    waits[side] = await calls[side].goOn();
  }
  return turns;
}

const opposite = { one: 'other', other: 'one' } as const;

/** The last turn that was the one's by choice is the other's next time; null once there is none. */
function orderAfter(turns: readonly Turn[]): Order | null {
  const last = turns.findLastIndex(({ side, chosen }) => chosen && side === 'one');
  return last < 0 ? null : [...turns.slice(0, last).map(({ side }) => side), 'other'];
}
