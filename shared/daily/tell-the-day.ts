import { accountsOf } from '#shared/delivery/deliveries-of.ts';
import { runJobs } from '#shared/delivery/lanes.ts';
import { nextTry } from '#shared/delivery/owe.ts';
import type { World } from '#shared/delivery/scene.ts';
import { log } from '#shared/log.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { laterBy } from '#shared/time.ts';
import { awaitQuestions } from './await-questions.ts';
import { awaitNextRound, comeAt } from './keep-listed.ts';
import { noteTold } from './note-told.ts';
import { readRound } from './read-round.ts';
import { recordNudges } from './record-nudges.ts';
import { askedIn, type Letter, lettersDue, type Round, toldTo } from './round.ts';
import type { RunningPlan } from './running-plan.ts';
import { isToldUnled } from './unled.ts';
import { isHeardOut } from './unlist.ts';
import { wakeOverdue } from './wake-overdue.ts';

/** What the clock is told when the next round is due, and says when its time has come. */
export interface DailyWake {
  readonly ics: string;
}

/** Longer than a round may take, in ms: by then whoever began one has ended it, or broken off. */
const turn = 70_000;

/**
 * A round: everyone whose hour has come since the last one gets one message with all that is new to
 * them; who has nothing new gets none. Early, late and repeated rounds send nothing twice; what was
 * missed is in the next. A crash between sending and noting may repeat one message. A deadline that
 * the clock missed is looked after too.
 */
export function tellTheDay(world: World) {
  return async ({ ics }: DailyWake): Promise<void> => {
    const now = world.clock.now();
    const until = laterBy(now, turn);
    if (!(await world.daily.begin(ics, now, until))) return comeAt(world, ics, until);
    const round = await readRound(world, ics, now);
    await awaitRoundsAfter(world, round);
    await wakeOverdue(world, round);
    const { sent, failed } = await send(world, round);
    await recordNudges(world, round, sent);
    log.info('daily', { sent: sent.length, failed: failed.length, nudges: asked(sent) });
    const people = failed.map(({ person }) => person);
    const tries = people.length === 0 ? 0 : triesBefore(round) + 1;
    await world.daily.end(ics, { at: now, failed: people, tries });
    const [again] = failed.map(({ next }) => next).toSorted();
    if (again !== undefined) await comeAt(world, ics, again);
    await unlist(world, round);
  };
}

function asked(sent: readonly Letter[]): number {
  return sent.flatMap(({ day }) => day.plans).flatMap(askedIn).length;
}

/** What is listed, and news of a plan, may be for whoever wants to be written to next. */
async function awaitRoundsAfter(world: World, round: Round): Promise<void> {
  const { ics, directory, items, plans } = round;
  if (items.size > 0 || plans.some((running) => hasNews(running, round))) {
    await awaitNextRound(world, ics, directory);
  }
  for (const running of plans) await awaitQuestions(world, { ics, directory }, running);
}

function hasNews(running: RunningPlan, round: Round): boolean {
  const isThere = (person: string) => accountsOf(round.directory, person).length > 0;
  return (
    running.tellings.some(({ person }) => isThere(person)) ||
    round.governanceLeads.some(
      (person) => isThere(person) && isToldUnled(running, toldTo(round, person), round),
    )
  );
}

interface Failed {
  readonly person: string;
  /** When it is tried again. */
  readonly next: string;
}

async function send(world: World, round: Round) {
  const failed: Failed[] = [];
  const sent: Letter[] = [];
  await runJobs(
    lettersDue(round).map((letter) => ({
      to: letter.to,
      what: 'notice',
      run: async () => {
        const fault = await sendOne(world, round, letter);
        if (fault === null) return void sent.push(letter);
        const next = nextTry(world.clock.now(), triesBefore(round), fault);
        failed.push({ person: letter.told.person, next });
      },
    })),
  );
  return { sent, failed };
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

/** As each was listed when the round began: one that was listed again since stays. */
async function unlist(world: World, round: Round): Promise<void> {
  for (const listed of round.notes.listed) {
    const item = round.items.get(listed.decision);
    if (item === undefined || !isHeardOut(item, round)) continue;
    await world.daily.unlist(round.ics, listed, item.version);
  }
}
