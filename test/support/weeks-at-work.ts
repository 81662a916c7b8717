import { isWorkingDay, workingDaysAfter } from '#shared/calendar/working-day.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { atHour, daysLater, fivePm, laterBy } from '#shared/time.ts';
import { board, governanceLead, members } from './board.ts';
import { actOf, type Chance } from './course-of-acts.ts';
import { type DailyWorld, dailyWorld, type Letter } from './daily-world.ts';
import { proposing } from './decider.ts';
import { shownBoard } from './ics.ts';

const perDay = 22;
const halfHour = 1_800_000;
/** The first proposes every other time. */
const proposers = [
  governanceLead,
  'the chief executive',
  governanceLead,
  'the director of finance',
];
const people = [governanceLead, ...members(board)];

/** So many items are open at any time; working weeks follow from this Monday on. */
export async function weeksAtWork(
  seed: number,
  weeks: number,
  open = 6,
): Promise<readonly Letter[]> {
  const monday = '2026-09-07';
  const world = await dailyWorld(atHour(monday, 8));
  const chance = chances(seed);
  const items = new Map<string, Opened>();
  let raised = 0;

  async function raise(date: string): Promise<void> {
    const by = proposers[raised % proposers.length] ?? governanceLead;
    raised += 1;
    const answerBy = fivePm(workingDaysAfter(date, 6 + Math.floor(chance() * 6)));
    const question = `Shall we agree item ${raised}?`;
    const act = proposing({ forum: shownBoard, id: `d${raised}`, question, answerBy });
    await put(`d${raised}`, await world.does(by, `d${raised}`, act));
  }

  async function put(id: string, after: Opened | undefined): Promise<void> {
    if (after !== undefined) items.set(id, after);
    if (after?.status === 'closed' || after?.status === 'withdrawn') items.delete(id);
  }

  async function tick(date: string, index: number): Promise<void> {
    await world.until(laterBy(atHour(date, 8), index * halfHour));
    await refresh(world, items);
    if (items.size < open && chance() < 4 / perDay) await raise(date);
    for (const [id, decision] of items) {
      for (const person of people) {
        if (chance() > 1 / perDay) continue;
        const act = actOf(decision, person, chance);
        if (act !== null) await put(id, await world.does(person, id, act));
      }
    }
  }

  for (let first = 0; first < open; first += 1) await raise(monday);
  for (let day = 0; day < weeks * 7; day += 1) {
    const date = daysLater(monday, day);
    const ticks = isWorkingDay(date) ? perDay + 4 : 1;
    for (let index = 0; index < ticks; index += 1) await tick(date, index);
  }
  return world.letters;
}

/** Time itself may have changed what was looked at last. */
async function refresh(world: DailyWorld, items: Map<string, Opened>): Promise<void> {
  for (const [id, { deadlinePassed, answerBy }] of items) {
    if (deadlinePassed || world.now() < answerBy) continue;
    const after = await world.does('clock', id, { type: 'PassDeadline', deadline: answerBy });
    if (after !== undefined) items.set(id, after);
  }
}

/** The same numbers from 0 up to 1 for the same seed. */
export function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
