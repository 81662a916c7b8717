import { type ActId, isDraftAct } from '#bots/views/act-id.ts';
import type { Beside } from '#bots/views/forms/beside.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { decide } from '#shared/decision/decide.ts';
import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { maySee } from '#shared/decision/standing.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { replay } from '#shared/handle-command.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import type { OnPress } from './acts/on-press.ts';
import { acts } from './acts.ts';
import type { Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DraftPress } from './draft/perform-on-draft.ts';
import { pressDraft, pressTooLate } from './draft/press-draft.ts';
import { commandOf, type KnownPress } from './known-press.ts';
import { notOffered } from './not-offered.ts';
import { performAct } from './perform-act.ts';
import { isProblem } from './refill.ts';
import { refusePress } from './refuse-press.ts';
import { declareAndRegister, isForRegister } from './register/declare-interest.ts';
import { type OwnRegister, registerOf } from './register/own-register.ts';
import { inPrivate, said, turnedAway } from './reply.ts';
import { withLead } from './with-lead.ts';

/**
 * A press on a decision's card, list or form: first who presses, since nothing of another ICS may be
 * read; then, side by side, the decision and who could be named.
 */
export async function pressDecision(
  ports: DeskPorts,
  press: DraftPress,
  where: { readonly ics: string; readonly decision: string },
): Promise<Reply> {
  const who = await ports.doors.whoIs(press.account);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (who.ics !== where.ics) return turnedAway('AnotherSystem');
  const stream: Stream = { ics: who.ics, kind: 'decision', id: where.decision };
  const [history, names, own] = await Promise.all([
    ports.events.load<DecisionEvent>(stream),
    readsDirectory.has(press.act) ? namesIn(ports, who.ics) : noNames,
    showsRegister.has(press.act) ? registerOf(ports, who) : null,
  ]);
  const decision = replay(decisionDecider, history);
  const known = { ports, press, person: who.person, stream, history };
  if (decision.status === 'not opened') return turnedAway('NothingHere');
  if (!isOpened(decision)) return pressDraft(known, decision);
  if (!maySee(decision, who.person)) return inPrivate(who.ics);
  const { act } = press;
  if (isDraftAct(act)) return pressTooLate(known, decision);
  return answer({
    ...known,
    press: { ...press, act },
    decision,
    own,
    beside: besideOf(names, own),
  });
}

/** Presses whose form names people or forums; every other is spared the reading. */
const readsDirectory: ReadonlySet<ActId> = new Set<ActId>([
  'nominate-deputy',
  'allow-deputy',
  'give-proxy',
  'take-back-stand-in',
  'get-help',
  'refer-elsewhere',
  'change-holder',
]);

type Names = Pick<Beside, 'people' | 'forums'>;

const noNames: Names = { people: [], forums: [] };

async function namesIn(ports: DeskPorts, ics: string): Promise<Names> {
  const { people, forums } = await directoryOf(ports, ics);
  return { people: Object.values(people), forums };
}

function besideOf(names: Names, own: OwnRegister | null): Beside {
  return { ...names, register: own?.entries ?? [] };
}

/** Presses that show whoever pressed their own register; every other is spared the reading. */
const showsRegister: ReadonlySet<ActId> = new Set<ActId>(['more-choices', 'declare-interest']);

async function answer(known: KnownPress): Promise<Reply> {
  const { ports, press, decision, person, history, beside } = known;
  const on: OnPress = acts[press.act];
  switch (on.kind) {
    case 'said':
      return said(on.line);
    case 'list':
      return {
        kind: 'ask',
        view: on.list(decision, {
          person,
          at: ports.clock.now(),
          register: beside.register,
          events: history.map(({ event }) => event),
        }),
      };
    case 'act':
      return performAct(known, on.act(press.about));
    case 'form':
      return press.values === undefined ? openForm(known, on) : sendForm(known, on, press.values);
  }
}

type OnForm = Extract<OnPress, { kind: 'form' }>;

/** Opens a form only where sending it could be accepted now: nobody types for nothing. */
function openForm(known: KnownPress, on: OnForm): Reply {
  const { decision, beside } = known;
  const view = formIn(known, on);
  const act = on.act(sample(view), view.about, decision, beside);
  const trial = decide(commandOf(known, act), decision);
  if (!trial.ok && !isProblem(trial.refusal)) return refusePress(known, trial.refusal);
  return { kind: 'ask', view };
}

async function sendForm(known: KnownPress, on: OnForm, values: Values): Promise<Reply> {
  const { decision, own, press, beside } = known;
  const form = formIn(known, on);
  const wrong = notOffered(form, values);
  if (wrong !== undefined) return refusePress(known, wrong);
  const act = on.act(values, press.about, decision, beside);
  return act.type === 'DeclareInterest' && own !== null && isForRegister({ act, values })
    ? declareAndRegister(known, own, { act, form, values })
    : performAct(known, await withLead(known.ports, decision.ics, act));
}

function formIn({ press, decision, beside }: KnownPress, on: OnForm): FormView {
  return on.form(press.about, decision, beside);
}

/** Values that any box would take. */
function sample({ fields }: FormView): Values {
  return Object.fromEntries(fields.map(({ id, value = '' }) => [id, value === '' ? '…' : value]));
}
