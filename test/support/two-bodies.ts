import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { officer } from './at-the-desk.ts';
import { board, committee, withSeat } from './board.ts';
import { tuesday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { everyone, putOnRecord, setUp } from './ics.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';
import { type Played, play } from './play.ts';

const chair = 'the chair';
const council = 'the council member';
const quality: ForumInForce = {
  ...withSeat(committee, council, { holders: [] }),
  id: 'quality',
  name: 'Quality committee',
  governanceLead: 'the officer',
};

export const why = 'Too few of us can take part in this.';
export const values = { to: 'quality', name: '', why };
export const refer = { type: 'ReferElsewhere', to: 'quality', name: quality.name, why } as const;

const people = [...everyone(board), officer];

/** Someone may see no more of it, so that it is dealt with in private. */
export const steppedOut = play()
  .does(council, { type: 'DeclareInterest', degree: 'actual', nature: 'My firm bids.' })
  .does(chair, { type: 'HandleInterest', seat: 'council-member', handling: 'step out' });

/** An ICS with a board, where the item is, and a committee that could take it. */
export async function withTwoBodies(played: Played = play()) {
  const store = memoryEventStore();
  await setUp(store, 'ics', quality, people);
  await setUp(store, 'ics', board);
  const stream = await putOnRecord(store, played);
  const desk = openDesk(deskPortsOn(store, { now: () => tuesday }));
  const { press, accountOf } = peopleAt(desk, people, { ics: 'ics', decision: 'd1' });
  const record = async () => (await store.load<DecisionEvent>(stream)).map(({ event }) => event);
  return { desk, press, record, accountOf };
}
