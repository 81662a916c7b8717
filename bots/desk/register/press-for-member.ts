import type { Reply } from '#bots/desk/desk.ts';
import { peopleOf } from '#bots/desk/people-of.ts';
import { inPrivate, refusal, turnedAway } from '#bots/desk/reply.ts';
import { text } from '#bots/desk/values.ts';
import { addInterestForForm } from '#bots/views/forms/register-forms.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { maySee } from '#shared/decision/standing.ts';
import { isMember } from '#shared/forum/in-force.ts';
import { replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import { localDate } from '#shared/time.ts';
import type { AtRegister } from './at-register.ts';
import { endForMember } from './end-for-member.ts';
import { enter } from './enter.ts';
import { registerOf } from './own-register.ts';

/** The governance lead enters what a member of the forum told them, from any item of that forum. */
export async function pressForMember(at: AtRegister): Promise<Reply> {
  const { ports, press, ics, person } = at;
  const { decision: id = '' } = press.about;
  if (!isId(id)) return turnedAway('NothingHere');
  const [history, people] = await Promise.all([
    ports.events.load<DecisionEvent>({ ics, kind: 'decision', id }),
    peopleOf(ports, ics),
  ]);
  const decision = replay(decisionDecider, history);
  if (!isOpened(decision)) return turnedAway('NothingHere');
  if (!maySee(decision, person)) return inPrivate(ics);
  const { governanceLead } = decision.forum;
  if (person !== governanceLead) {
    return refusal([refusalInWords({ code: 'NotTheGovernanceLead', governanceLead }, decision)]);
  }
  const end = press.act === 'end-interest-for';
  return end ? endForMember(at, decision, people) : addForMember(at, decision, people);
}

async function addForMember(
  at: AtRegister,
  decision: Opened,
  people: Parameters<typeof addInterestForForm>[2]['people'],
): Promise<Reply> {
  const { ports, press, ics, person } = at;
  const today = localDate(ports.clock.now());
  const form = addInterestForForm({ ics, decision: decision.id }, decision, { people, today });
  const { values } = press;
  if (values === undefined) return { kind: 'ask', view: form };
  const member = text(values, 'person');
  const whose = isMember(decision.forum, member) ? member : person;
  const own = await registerOf(ports, { ics, person: whose });
  return enter(at, { form, own, values, leads: [decision.forum.governanceLead] });
}
