import { mondayOf } from '#shared/daily/note-told.ts';
import { tellTheDay } from '#shared/daily/tell-the-day.ts';
import { replay } from '#shared/handle-command.ts';
import { atHour, localDate } from '#shared/time.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { board, governanceLead, members } from '#test/support/board.ts';
import type { DailyWorld, Letter } from '#test/support/daily-world.ts';
import { median } from './median.ts';
import { ratio } from './press-against-floor.ts';
import { firstDay, programmeOffice, yearAtWork } from './programme-office.ts';

const systems = 42;
const weeks = 52;
/** One message of the day on each working day of a week. */
const mostDailies = 5;
const timed = 30;

/** How often people hear of sixty milestones and of decisions in a year, and what rounds ask for. */
export async function yearOfNudges() {
  const dailies: number[] = [];
  const all: number[] = [];
  const requests: number[] = [];
  for (let seed = 1; seed <= systems; seed += 1) {
    const world = await programmeOffice();
    const asked = requestsOfRounds(world);
    await yearAtWork(world, seed);
    requests.push(...asked);
    dailies.push(...perWeek(world.letters.filter(({ what }) => what === 'day')));
    all.push(...perWeek(world.letters));
  }
  const found = [
    { of: 'messages of the day, a person and week', ...spread(dailies) },
    { of: 'private messages of every kind, a person and week', ...spread(all) },
    { of: 'table requests, a round', ...spread(requests) },
  ];
  if (spread(dailies).most > mostDailies) throw new Error('too many messages of the day in a week');
  return found;
}

/** A round that asks ten owners at the beginning of a quarter, beside one reading of the plan's history. */
export async function roundAgainstFloor() {
  const worlds: DailyWorld[] = [];
  for (let count = 0; count < timed; count += 1) worlds.push(await programmeOffice());
  const [first] = worlds;
  const history = await first?.world.events.load<PlanEvent>({ ics: 'ics', kind: 'plan', id: 'p1' });
  const floor = await median(timed, async () => replay(planDecider, history ?? []));
  const whole = await median(timed, async (index) => {
    const world = worlds[index];
    if (world === undefined) return;
    world.sleepUntil(atHour(firstDay, 9));
    await tellTheDay(world.world)({ ics: 'ics' });
    if (world.letters.length === 0) throw new Error('nobody was asked');
  });
  return [ratio('a round that asks ten owners of 60 milestones', whole, floor)];
}

/** Of every week of everyone in the ICS, those without a message included. */
function perWeek(letters: readonly Letter[]): readonly number[] {
  const people = [governanceLead, ...members(board)];
  const of = Map.groupBy(letters, ({ to, at }) => `${to} ${mondayOf(localDate(at))}`);
  const written = [...of.values()].map(({ length }) => length);
  const silent = Math.max(0, people.length * weeks - written.length);
  return [...written, ...Array.from({ length: silent }, () => 0)];
}

/** How many requests each round makes from now on. */
function requestsOfRounds({ world }: DailyWorld): readonly number[] {
  const found: number[] = [];
  let count = 0;
  const counting = (name: string) => {
    if (name === 'begin') count = 0;
    count += 1;
    if (name === 'end') found.push(count);
  };
  Object.assign(world, {
    events: watched(world.events, counting),
    daily: watched(world.daily, counting),
  });
  return found;
}

function watched<Port extends object>(port: Port, tell: (name: string) => void): Port {
  return new Proxy(port, {
    get(target, name) {
      tell(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });
}

function spread(counts: readonly number[]) {
  const inOrder = counts.toSorted((one, other) => one - other);
  const at = (share: number) => inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0;
  return { median: at(0.5), 'of 20, 19 at most': at(0.95), most: at(1), counted: inOrder.length };
}
