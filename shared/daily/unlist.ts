import { accountsOf } from '#shared/delivery/deliveries-of.ts';
import { daysLater, localDate } from '#shared/time.ts';
import { isOver } from './keep-listed.ts';
import type { ListedItem } from './of-one-person.ts';
import { forPerson, type Round, toldTo } from './round.ts';

/** Days after which nobody is told of an end any more whom no platform could reach. */
const longEnough = 14;

/** Whether a decision is over and everyone heard of it who was to, before this round. */
export function isHeardOut(item: ListedItem, round: Round): boolean {
  if (!isOver(item.decision)) return false;
  const isOld = daysLater(localDate(item.at), longEnough) < localDate(round.now);
  const alone = { ...round, items: new Map([[item.decision.id, item]]) };
  return isOld || Object.keys(round.directory.people).every((person) => hasHeard(alone, person));
}

function hasHeard(round: Round, person: string): boolean {
  return (
    accountsOf(round.directory, person).length === 0 ||
    forPerson(round, toldTo(round, person)).every(({ item }) => item === null)
  );
}
