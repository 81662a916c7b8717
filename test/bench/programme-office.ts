import { isWorkingDay, workingDaysAfter } from '#shared/calendar/working-day.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { atHour, daysLater, fivePm, localDate, weekday } from '#shared/time.ts';
import type { Nudge } from '#shared/transition/plan.ts';
import type { PlanAct, SetUpPlan } from '#shared/transition/plan-act.ts';
import { settingUp } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { board, governanceLead, members } from '#test/support/board.ts';
import { actOf, type Chance } from '#test/support/course-of-acts.ts';
import { type DailyWorld, dailyWorld, type Letter } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { shownBoard } from '#test/support/ics.ts';
import { chances } from '#test/support/weeks-at-work.ts';

/** A Wednesday, on which the first quarter begins. */
export const firstDay = '2026-04-01';
const days = 365;
const quarters = ['q1', 'q2', 'q3', 'q4'];
const owners = members(board).slice(0, 10);

/** Sixty milestones of ten owners over four quarters. */
function sixtyMilestones(): SetUpPlan {
  const all = Array.from({ length: 60 }, (_, index) => ({ id: `m${index}`, index }));
  const file = {
    quarters: quarters.map((id, index) => ({ id, name: id, afterMonths: 3 * index, months: 3 })),
    milestones: all.map(({ id, index }) =>
      milestone({
        id,
        due: index < 40 ? { quarter: quarters[index % 4] } : { months: 1 + (index % 12) },
      }),
    ),
  };
  const keepers = all.map(({ id, index }) => {
    const owner = owners[index % owners.length] ?? governanceLead;
    return [id, { owner, deputy: null }] as const;
  });
  return settingUp(file, {
    firstDay,
    pmoLead: governanceLead,
    icsLead: 'the chair',
    keepers: Object.fromEntries(keepers),
  });
}

/** A year of an ICS: owners answer what they are asked, mostly, and its board takes decisions too. */
export async function yearAtWork(world: DailyWorld, seed: number): Promise<void> {
  const chance = chances(seed);
  const items = new Map<string, Opened>();
  let read = 0;
  for (let day = 0; day < days; day += 1) {
    const date = daysLater(firstDay, day);
    await world.until(atHour(date, 16));
    if (!isWorkingDay(date)) continue;
    if (weekday(date) === 1 && day % 28 < 7) await raise(world, items, date);
    const fresh = world.letters.slice(read);
    read = world.letters.length;
    for (const letter of fresh) await answer(world, items, letter, chance);
  }
}

/** An ICS that has set its programme up, two days before the first. */
export async function programmeOffice(): Promise<DailyWorld> {
  const world = await dailyWorld(atHour(daysLater(firstDay, -2), 8));
  await world.doesTo('p1', governanceLead, sixtyMilestones());
  return world;
}

async function raise(world: DailyWorld, items: Map<string, Opened>, date: string): Promise<void> {
  const id = `d${date}`;
  const answerBy = fivePm(workingDaysAfter(date, 7));
  const opened = await world.does(
    governanceLead,
    id,
    proposing({ forum: shownBoard, id, question: `Shall we agree ${id}?`, answerBy }),
  );
  if (opened !== undefined) items.set(id, opened);
}

async function answer(
  world: DailyWorld,
  items: Map<string, Opened>,
  { to, of, plans = [] }: Letter,
  chance: Chance,
): Promise<void> {
  for (const id of of.split(' ')) {
    const decision = items.get(id);
    const act = decision === undefined || chance() < 0.3 ? null : actOf(decision, to, chance);
    const after = act === null ? undefined : await world.does(to, id, act);
    if (after !== undefined) items.set(id, after);
  }
  for (const { nudges } of plans.flatMap(({ asked }) => asked)) {
    const [nudge] = nudges;
    const act = nudge === undefined ? null : said(nudge, localDate(world.now()), chance());
    if (act !== null) await world.doesTo('p1', to, act);
  }
}

/** Four of five answer; the later it is, the more is done. */
function said({ milestone: id, stage }: Nudge, today: string, chance: number): PlanAct | null {
  const say = (word: 'on track' | 'at risk' | 'done', line = '') =>
    ({ type: 'AnswerMilestone', milestone: id, word, line, proof: '' }) as const;
  if (chance < 0.2) return null;
  if (stage === 'quarter-begins') return say('on track');
  if (chance < 0.4) return say('at risk', `The partners have not met by ${today}.`);
  return chance < 0.6 ? say('on track') : { ...say('done'), proof: 'https://example.org/proof' };
}
