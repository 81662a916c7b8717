import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { tellingsIn } from '#shared/delivery/deliveries-of.ts';
import { runJobs } from '#shared/delivery/lanes.ts';
import { nextTry } from '#shared/delivery/owe.ts';
import type { World } from '#shared/delivery/scene.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import { replay } from '#shared/handle-command.ts';
import { log } from '#shared/log.ts';
import type { Listed } from '#shared/ports/daily.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { laterBy } from '#shared/time.ts';
import { awaitNextRound, comeAt } from './keep-listed.ts';
import { noteTold } from './note-told.ts';
import type { ListedItem } from './of-one-person.ts';
import { type Letter, lettersDue, type Round } from './round.ts';
import { isHeardOut } from './unlist.ts';

/** What the clock is told when the next round is due, and says when its time has come. */
export interface DailyWake {
  readonly ics: string;
}

/** Longer than a round may take, in ms: by then whoever began one has ended it, or broken off. */
const turn = 70_000;

/**
 * A round: everyone whose hour has come since the last one gets one message with all that is new to
 * them; who has nothing new gets none. Early, late and repeated rounds send nothing twice; what was
 * missed is in the next. A crash between sending and noting may repeat one message.
 */
export function tellTheDay(world: World) {
  return async ({ ics }: DailyWake): Promise<void> => {
    const now = world.clock.now();
    const until = laterBy(now, turn);
    if (!(await world.daily.begin(ics, now, until))) return comeAt(world, ics, until);
    const round = await readRound(world, ics, now);
    if (round.items.size > 0) await awaitNextRound(world, ics, round.directory);
    const failed = await send(world, round);
    const people = failed.map(({ person }) => person);
    const tries = people.length === 0 ? 0 : triesBefore(round) + 1;
    await world.daily.end(ics, { at: now, failed: people, tries });
    const [again] = failed.map(({ next }) => next).toSorted();
    if (again !== undefined) await comeAt(world, ics, again);
    await unlist(world, round);
  };
}

/** One read of the notes, one of the directory, side by side; then one of each decision listed. */
async function readRound(world: World, ics: string, now: string): Promise<Round> {
  const [notes, people] = await Promise.all([
    world.daily.notes(ics),
    world.events.load<DirectoryEvent>({ ics, kind: 'directory', id: 'all' }),
  ]);
  const items = await Promise.all(notes.listed.map((listed) => read(world, ics, listed)));
  return {
    ics,
    now,
    notes,
    directory: replay(directoryDecider, people),
    items: new Map(items.flat().map((item) => [item.decision.id, item])),
  };
}

async function read(world: World, ics: string, { decision: id }: Listed): Promise<ListedItem[]> {
  const history = await world.events.load<DecisionEvent>({ ics, kind: 'decision', id });
  const decision = replay(decisionDecider, history);
  const last = history.at(-1);
  if (!isOpened(decision) || last === undefined) return [];
  const { version, event } = last;
  return [{ decision, version, at: event.at, tellings: tellingsIn({ history }) }];
}

interface Failed {
  readonly person: string;
  /** When it is tried again. */
  readonly next: string;
}

async function send(world: World, round: Round): Promise<readonly Failed[]> {
  const failed: Failed[] = [];
  await runJobs(
    lettersDue(round).map((letter) => ({
      to: letter.to,
      what: 'notice',
      run: async () => {
        const fault = await sendOne(world, round, letter);
        if (fault === null) return;
        const next = nextTry(world.clock.now(), triesBefore(round), fault);
        failed.push({ person: letter.told.person, next });
      },
    })),
  );
  return failed;
}

function triesBefore({ notes }: Round): number {
  return notes.last?.tries ?? 0;
}

async function sendOne(
  world: World,
  { ics }: Round,
  { to, day, told, after }: Letter,
): Promise<DeliveryFault | null> {
  try {
    await world.messengers[to.platform].tellDay(to, day);
  } catch (fault) {
    if (!(fault instanceof DeliveryFault)) throw fault;
    log.warn('daily-failed', {});
    return fault;
  }
  await noteTold(world, { ics, told }, after);
  return null;
}

async function unlist(world: World, round: Round): Promise<void> {
  const over = [...round.items.values()].filter((item) => isHeardOut(item, round));
  for (const { decision, version } of over) {
    await world.daily.unlist(round.ics, { decision: decision.id, version });
  }
}
