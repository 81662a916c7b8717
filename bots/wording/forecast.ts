import type { Opened, Sitting } from '#shared/decision/decision.ts';
import { forecast, neededSeat } from '#shared/decision/forecast.ts';
import { enoughPeople } from '#shared/decision/tally.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import { roles } from './counts.ts';
import { list, sentence } from './language.ts';
import { laterMeeting } from './meetings.ts';
import { seatName, seatNames } from './people.ts';

/** How many seats a forecast names one by one. */
const byName = 3;

/** Whether there will be enough people, and whose absence would change that; nothing where none would. */
export function enoughAhead(decision: Opened): string[] {
  const { atBest, dependsOn } = forecast(decision);
  if (!atBest.met && decision.takenAt !== 'at a meeting') {
    return [`Even if all who can answer do, there are too few people.${without(atBest.missing)}`];
  }
  return dependsOn.length === 0 ? [] : [onWhom(decision, dependsOn)];
}

/** What the person in the chair should know before saying that a seat steps out. */
export function enoughWithout(decision: Opened, seat: string): string[] {
  const found = neededSeat(decision, seat);
  return found === null
    ? []
    : [`If they do not count for this item, there are too few people.${without(found.missing)}`];
}

/** What the person in the chair can do once an interest leaves too few for an item. */
export function tooFewAreLeft(decision: Opened): string[] {
  const { missing } = enoughPeople(decision);
  return [
    `Too few people are left for this item.${without(missing)}${orADeputy(decision, missing)}`,
    `You can take it to ${laterMeeting(decision)}, or refer it elsewhere.`,
  ];
}

/** Someone of a role that lacks may be away, and have a deputy who is not. */
export function orADeputy({ rules }: Sitting, missing: readonly Condition[]): string {
  return rules.deputies !== 'none' && missing.length > 0
    ? ' Someone who is away may be able to send a deputy.'
    : '';
}

function onWhom(decision: Opened, dependsOn: ReturnType<typeof forecast>['dependsOn']): string {
  const seats = dependsOn.map(({ seat }) => seat);
  const [only] = dependsOn;
  if (only !== undefined && seats.length === 1) {
    return `If ${seatName(decision, only.seat)} steps out, there are too few people.${without(only.missing)}`;
  }
  return seats.length > byName
    ? `There are just enough people. If one more steps out, there may be too few.`
    : `If one of these steps out, there are too few people: ${seatNames(decision, seats)}.`;
}

function without(missing: readonly Condition[]): string {
  return missing.length === 0 ? '' : ` ${sentence(`missing: ${list(roles(missing))}`)}.`;
}
