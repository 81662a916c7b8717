import type { Reply } from '#bots/desk/desk.ts';
import { type KnownPress, stampOf } from '#bots/desk/known-press.ts';
import { performAct } from '#bots/desk/perform-act.ts';
import { refillWith, type Wrong } from '#bots/desk/refill.ts';
import { several, text } from '#bots/desk/values.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { alsoOnRegister, lateInWords, notOnRegister } from '#bots/wording/own-interests.ts';
import { boxes } from '#bots/wording/refusals/boxes.ts';
import type { Act } from '#shared/decision/command.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { RegisterAct, RegisterCommand } from '#shared/interests/register.ts';
import { registerDecider, sameInterest } from '#shared/interests/register-decider.ts';
import { localDate } from '#shared/time.ts';
import { wrongIn } from './enter.ts';
import { entryIdOf, type OwnRegister } from './own-register.ts';

type Declaring = Extract<Act, { readonly type: 'DeclareInterest' }>;
type Registering = Extract<RegisterAct, { readonly type: 'RegisterInterest' }>;

interface Sent {
  readonly act: Declaring;
  readonly form: FormView;
  readonly values: Values;
}

/** Whether whoever declares an interest wants it on their register, and it is not there. */
export function isForRegister({ act, values }: Omit<Sent, 'form'>): boolean {
  return several(values, 'register').includes('yes') && act.entry === undefined;
}

/**
 * An interest that is declared on an item and put on the register of whoever declares it. The item
 * comes first: it waits for that. Sent again, both stand once.
 */
export async function declareAndRegister(
  known: KnownPress,
  own: OwnRegister,
  { act, form, values }: Sent,
): Promise<Reply> {
  const again = (wrong: Wrong): Reply => ({ kind: 'ask', view: refillWith(form, values, wrong) });
  const { interestType } = act;
  if (interestType === undefined) {
    const wrong = { code: 'NotAChoice', field: 'interestType', found: '' } as const;
    return again({ ...wrong, says: boxes.NotAChoice(wrong) });
  }
  const what = act.nature;
  const since = text(values, 'since');
  const entry =
    sameInterest(own.entries, { interestType, what, since })?.id ??
    entryIdOf(known.press.commandId);
  const registering: Registering = { type: 'RegisterInterest', entry, interestType, what, since };
  const command = commandFor(known, registering);
  const trial = registerDecider.decide(command, own.entries);
  if (!trial.ok) return again(inThisForm(wrongIn(trial.refusal)));
  const declared = await performAct(known, { ...act, entry });
  if (declared.kind !== 'done') return declared;
  const lines = await enterToo(known, own, command);
  const { receipt } = declared;
  const late = lateInWords({ since, declared: localDate(command.at) });
  return { ...declared, receipt: { ...receipt, lines: [...receipt.lines, lines, ...late] } };
}

function commandFor(known: KnownPress, registering: Registering): RegisterCommand {
  return { ...stampOf(known), person: known.person, leads: [], acts: [registering] };
}

/** The box for its words has another name on an item. */
function inThisForm(wrong: Wrong): Wrong {
  return wrong.field === 'what' ? { ...wrong, field: 'nature' } : wrong;
}

async function enterToo(
  { ports, press }: KnownPress,
  { stream, history }: OwnRegister,
  command: RegisterCommand,
): Promise<string> {
  const handled = await handleCommand(ports.events)(
    registerDecider,
    { stream, command, history },
    ports.tryAgain(press.arrived),
  );
  return handled.ok ? alsoOnRegister : notOnRegister;
}
