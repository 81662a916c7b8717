import { seatsFor } from '#shared/decision/acting.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { awaitsWordOf } from '#shared/forum/practice.ts';
import { localDate } from '#shared/time.ts';
import { readButton } from './forum-button.ts';
import { registerButton } from './my-interests.ts';
import type { Button } from './view.ts';

/** Who looks at an item, and when. */
interface Onlooker {
  readonly person: string;
  readonly at: string;
}

/** What stands on the list of an item and is about no item: registers, and a new forum to confirm. */
export function besideTheItem(decision: Opened, { person, at }: Onlooker): Button[] {
  return [...registers(decision, person), ...toConfirm(decision, { person, at })];
}

/** Of what was raised in practice: that may be over by now, and then the reading says so. */
function toConfirm({ ics, forum }: Opened, { person, at }: Onlooker): Button[] {
  return awaitsWordOf(forum, person, localDate(at)) ? [readButton({ ics, forum })] : [];
}

/** Their own register, for whoever holds a seat; and the members' for whoever keeps the record. */
function registers(decision: Opened, person: string): Button[] {
  const { ics, id, forum } = decision;
  const forMembers = (['add-interest-for', 'end-interest-for'] as const).map((act) => ({
    ...registerButton(act, ics),
    about: { ics, decision: id },
  }));
  return [
    ...(seatsFor(decision, person).length === 0 ? [] : [registerButton('my-interests', ics)]),
    ...(person === forum.governanceLead ? forMembers : []),
  ];
}
