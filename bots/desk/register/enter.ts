import type { Reply } from '#bots/desk/desk.ts';
import { notOffered } from '#bots/desk/not-offered.ts';
import { refillWith, saysAboutNoOne, type Wrong } from '#bots/desk/refill.ts';
import { oneOf, text } from '#bots/desk/values.ts';
import { registerButton } from '#bots/views/my-interests.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import {
  enteredForThem,
  lateInWords,
  putOnRegister,
  saidEnded,
} from '#bots/wording/own-interests.ts';
import { registerRefusalInWords } from '#bots/wording/refusals/registering.ts';
import { problemInWords } from '#bots/wording/refusals.ts';
import { handleCommand } from '#shared/handle-command.ts';
import {
  interestTypes,
  type RegisterAct,
  type RegisterCommand,
  type RegisterEvent,
  type RegisterRefusal,
} from '#shared/interests/register.ts';
import { registerDecider } from '#shared/interests/register-decider.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { localDate } from '#shared/time.ts';
import type { AtRegister } from './at-register.ts';
import { entryIdOf, type OwnRegister } from './own-register.ts';

interface Entering {
  readonly form: FormView;
  readonly own: OwnRegister;
  readonly values: Values;
  /** Who may enter for the person, besides them. */
  readonly leads: readonly string[];
}

/** Puts what was sent on the register; a form that cannot be taken comes back filled. */
export async function enter(at: AtRegister, entering: Entering): Promise<Reply> {
  const { form, own, values } = entering;
  const again = (wrong: Wrong): Reply => ({ kind: 'ask', view: refillWith(form, values, wrong) });
  const wrong = notOffered(form, values);
  if (wrong !== undefined) return again({ ...wrong, says: problemInWords(wrong) });
  const act = actIn(at, values);
  const command = commandOf(at, entering, act);
  const handled = await handleCommand(at.ports.events)(
    registerDecider,
    { stream: own.stream, command, history: own.history },
    at.ports.tryAgain(at.press.arrived),
  );
  if (!handled.ok) return again(wrongIn(handled.refusal));
  return handled.value.events.every((event) => saysThis(event, act))
    ? entered(at, act, command.at)
    : again(wrongIn({ code: 'AlreadySent' }));
}

export function wrongIn(refusal: RegisterRefusal | NotRecorded): Wrong {
  return { ...refusal, says: registerRefusalInWords(refusal) };
}

function actIn({ press }: AtRegister, values: Values): RegisterAct {
  if (press.act === 'end-interest' || press.act === 'end-interest-for') {
    return { type: 'EndInterest', entry: text(values, 'entry'), on: text(values, 'on') };
  }
  const declared = text(values, 'declared');
  return {
    type: 'RegisterInterest',
    entry: entryIdOf(press.commandId),
    interestType: oneOf(interestTypes, text(values, 'interestType')),
    what: text(values, 'what'),
    since: text(values, 'since'),
    ...(declared === '' ? {} : { declared }),
  };
}

function commandOf(
  { ports, press, person }: AtRegister,
  { own, leads, values }: Entering,
  act: RegisterAct,
): RegisterCommand {
  return {
    id: press.commandId,
    by: person,
    via: press.account.platform,
    at: ports.clock.now(),
    person: own.stream.id,
    leads,
    ...saysAboutNoOne(values),
    acts: [act],
  };
}

/** Whether what stands on record is what was sent now, and not an earlier sending of the form. */
function saysThis(event: RegisterEvent, act: RegisterAct): boolean {
  return event.type === 'InterestEnded'
    ? act.type === 'EndInterest' && event.entry === act.entry && event.on === act.on
    : act.type === 'RegisterInterest' && event.words?.what === act.what;
}

function entered({ ics, press }: AtRegister, act: RegisterAct, at: string): Reply {
  const forMember = press.act === 'add-interest-for' || press.act === 'end-interest-for';
  const put = forMember ? enteredForThem : putOnRegister;
  const lines =
    act.type === 'EndInterest'
      ? [saidEnded]
      : [put, ...lateInWords({ since: act.since, declared: act.declared ?? localDate(at) })];
  const buttons = forMember ? [] : [registerButton('my-interests', ics)];
  return { kind: 'done', receipt: { kind: 'notice', lines, buttons }, card: null };
}
