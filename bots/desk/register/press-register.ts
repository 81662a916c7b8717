import type { Reply } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { turnedAway } from '#bots/desk/reply.ts';
import { addInterestForm, endInterestForm } from '#bots/views/forms/register-forms.ts';
import { myInterests } from '#bots/views/my-interests.ts';
import type { FormView } from '#bots/views/view.ts';
import { localDate } from '#shared/time.ts';
import type { AtRegister, RegisterPress } from './at-register.ts';
import { enter } from './enter.ts';
import { type OwnRegister, registerOf } from './own-register.ts';
import { pressForMember } from './press-for-member.ts';

/**
 * A press about the register of interests of whoever pressed. It looks at no decision, so that it is
 * open to people who stepped out of one.
 */
export async function pressRegister(ports: DeskPorts, press: RegisterPress): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (press.about.ics !== who.ics) return turnedAway('AnotherSystem');
  const at: AtRegister = { ports, press, ...who };
  if (press.act === 'add-interest-for' || press.act === 'end-interest-for') {
    return pressForMember(at);
  }
  const own = await registerOf(ports, who);
  if (press.act === 'my-interests') return { kind: 'ask', view: myInterests(who.ics, own.entries) };
  return fill(at, own, formFor(at, own));
}

function formFor({ ports, press, ics }: AtRegister, own: OwnRegister): FormView {
  const about = { ics };
  return press.act === 'end-interest'
    ? endInterestForm(about, own.entries, localDate(ports.clock.now()))
    : addInterestForm(about);
}

/** There is nothing to end where nothing stands: the list says so. */
async function fill(at: AtRegister, own: OwnRegister, form: FormView): Promise<Reply> {
  const { values } = at.press;
  const [first] = form.fields;
  if (first?.options?.length === 0) {
    return { kind: 'ask', view: myInterests(at.ics, own.entries) };
  }
  if (values === undefined) return { kind: 'ask', view: form };
  return enter(at, { form, own, values, leads: [] });
}
