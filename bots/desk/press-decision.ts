import type { ActId } from '#bots/views/act-id.ts';
import { button } from '#bots/views/button.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import type { FormView, NoticeView, Values } from '#bots/views/view.ts';
import { receiptLabel } from '#bots/wording/labels.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Act, Command } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Decision, Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { isPrivate, maySee, seatOf } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { acts, type OnPress } from './acts.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { isProblem, refill } from './refill.ts';
import { refusal, said, turnedAway } from './reply.ts';

type DecisionPress = Press & { readonly act: Exclude<ActId, 'propose'> };

/** A press by someone known, on a decision that was read. */
interface Known {
  readonly ports: DeskPorts;
  readonly press: DecisionPress;
  readonly person: string;
  readonly stream: Stream;
  readonly history: readonly Recorded<DecisionEvent>[];
  readonly decision: Opened;
}

export async function pressDecision(
  ports: DeskPorts,
  press: DecisionPress,
  where: { readonly ics: string; readonly decision: string },
): Promise<Reply> {
  const stream: Stream = { ics: where.ics, kind: 'decision', id: where.decision };
  const [who, history] = await Promise.all([
    ports.doors.whoIs(press.account),
    ports.events.load<DecisionEvent>(stream),
  ]);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (who.ics !== where.ics) return turnedAway('AnotherSystem');
  const decision: Decision = replay(decisionDecider, history);
  if (decision.status === 'not opened') return turnedAway('NothingHere');
  if (!maySee(decision, who.person)) return turnedAway('InPrivate');
  return answer({ ports, press, person: who.person, stream, history, decision });
}

async function answer(known: Known): Promise<Reply> {
  const { press, decision, person } = known;
  const on: OnPress = acts[press.act];
  switch (on.kind) {
    case 'said':
      return said(on.line);
    case 'list':
      return { kind: 'ask', view: on.list(decision, person) };
    case 'act':
      return perform(known, on.act(press.about));
    case 'form':
      return press.values === undefined
        ? openForm(known, on)
        : perform(known, on.act(press.values, press.about));
  }
}

type OnForm = Extract<OnPress, { kind: 'form' }>;

/** Opens a form only where sending it could be accepted now: nobody types for nothing. */
function openForm(known: Known, on: OnForm): Reply {
  const { press, decision } = known;
  const view = on.form(press.about, decision);
  const trial = decide(commandOf(known, on.act(sample(view), view.about)), decision);
  if (!trial.ok && !isProblem(trial.refusal)) return refuse(known, trial.refusal, decision);
  return { kind: 'ask', view };
}

/** Values that any box would take. */
function sample({ fields }: FormView): Values {
  return Object.fromEntries(fields.map(({ id, value = '' }) => [id, value === '' ? '…' : value]));
}

async function perform(known: Known, act: Act): Promise<Reply> {
  const { ports, press, stream, history } = known;
  const command = commandOf(known, act);
  const handled = await handleCommand(ports.events)(
    decisionDecider,
    { stream, command, history },
    ports.tryAgain(press.arrived),
  );
  if (handled.ok) return recorded(known, act, handled.value);
  return refuse(known, handled.refusal, known.decision);
}

function commandOf({ ports, press, person }: Known, act: Act): Command {
  return {
    id: press.commandId,
    by: person,
    via: press.account.platform,
    at: ports.clock.now(),
    act,
  };
}

/** In words, privately; a form comes back filled, about the words as they stand now. */
function refuse(known: Known, why: Refusal | NotRecorded, decision: Opened): Reply {
  const { press } = known;
  const on = acts[press.act];
  if (on.kind === 'form' && press.values !== undefined) {
    const about = { ...press.about, version: current(decision).hash };
    return { kind: 'ask', view: refill(on.form(about, decision), press.values, why, decision) };
  }
  const reply = refusal([refusalInWords(why, decision)]);
  return reply.kind === 'refused' ? { ...reply, card: shownTo(known, decision) } : reply;
}

function recorded(
  known: Known,
  act: Act,
  { state, events }: { readonly state: Decision; readonly events: readonly DecisionEvent[] },
): Reply {
  if (state.status === 'not opened') return turnedAway('NothingHere');
  const seat = seatOf(state, known.person);
  const at = events[0]?.at ?? state.answers[seat?.id ?? '']?.at ?? known.ports.clock.now();
  return {
    kind: 'done',
    receipt: withChange(act, state, receipt(act.type, state, at)),
    card: shownTo(known, state),
  };
}

/** A private item is shown one to one only; its card is not part of an answer given in a channel. */
function shownTo({ press }: Known, decision: Opened) {
  return isPrivate(decision) && press.place !== null ? null : decisionCard(decision);
}

const answers: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'Agree',
  'AgreeWithConcern',
  'Abstain',
  'Object',
]);

function withChange(act: Act, decision: Opened, lines: readonly string[]): NoticeView {
  const buttons = answers.has(act.type) ? [button('answer', decision, {}, receiptLabel)] : [];
  return { kind: 'notice', lines, buttons };
}
