import type { Reply } from '#bots/desk/desk.ts';
import { refillWith } from '#bots/desk/refill.ts';
import { text } from '#bots/desk/values.ts';
import type { Known } from '#bots/views/forms/people-options.ts';
import { endInterestForForm, endInterestOfForm } from '#bots/views/forms/register-forms.ts';
import { registerForms } from '#bots/wording/forms/register-forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { isMember } from '#shared/forum/in-force.ts';
import { standing } from '#shared/interests/register.ts';
import { localDate } from '#shared/time.ts';
import type { AtRegister } from './at-register.ts';
import { enter } from './enter.ts';
import { registerOf } from './own-register.ts';

/** The governance lead says that a member's interest has ended: first whose, then which and when. */
export async function endForMember(
  at: AtRegister,
  decision: Opened,
  people: readonly Known[],
): Promise<Reply> {
  const { ports, press, ics } = at;
  const { about, values } = press;
  const whose = endInterestForForm({ ics, decision: decision.id }, decision, people);
  const member = about.person ?? text(values ?? {}, 'person');
  if (member === '') return { kind: 'ask', view: whose };
  const isTheirs = isMember(decision.forum, member);
  const own = await registerOf(ports, { ics, person: isTheirs ? member : at.person });
  if (!isTheirs || standing(own.entries).length === 0) {
    return { kind: 'ask', view: refillWith(whose, { person: member }, nothingToEnd) };
  }
  const form = endInterestOfForm(
    { ics, decision: decision.id, person: member },
    own.entries,
    localDate(ports.clock.now()),
  );
  return about.person === undefined || values === undefined
    ? { kind: 'ask', view: form }
    : enter(at, { form, own, values, leads: [decision.forum.governanceLead] });
}

const nothingToEnd = {
  code: 'NoSuchEntry',
  field: 'person',
  says: registerForms.endFor.noneLeft,
};
