import type { FormView, Values } from '#bots/views/view.ts';
import { decide } from '#shared/decision/decide.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Problem } from '#shared/decision/refusal.ts';
import { maySee } from '#shared/decision/standing.ts';
import { replay } from '#shared/handle-command.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import { acts, type OnPress } from './acts.ts';
import type { Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { commandOf, type DecisionPress, type KnownPress } from './known-press.ts';
import { performAct } from './perform-act.ts';
import { isProblem } from './refill.ts';
import { refusePress } from './refuse-press.ts';
import { said, turnedAway } from './reply.ts';
import { text } from './values.ts';

/** A press on a decision's card, list or form, after two reads side by side: who, and on what. */
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
  const decision = replay(decisionDecider, history);
  if (decision.status === 'not opened') return turnedAway('NothingHere');
  if (!maySee(decision, who.person)) return turnedAway('InPrivate');
  return answer({ ports, press, person: who.person, stream, history, decision });
}

async function answer(known: KnownPress): Promise<Reply> {
  const { ports, press, decision, person, history } = known;
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
  const { press, decision } = known;
  const view = on.form(press.about, decision);
  const trial = decide(commandOf(known, on.act(sample(view), view.about)), decision);
  if (!trial.ok && !isProblem(trial.refusal)) return refusePress(known, trial.refusal);
  return { kind: 'ask', view };
}

/** What was not chosen is asked again; it is never guessed. */
async function sendForm(known: KnownPress, on: OnForm, values: Values): Promise<Reply> {
  const { about } = known.press;
  const wrong = notOffered(on.form(about, known.decision), values);
  return wrong === undefined ? performAct(known, on.act(values, about)) : refusePress(known, wrong);
}

function notOffered({ fields }: FormView, values: Values): Problem | undefined {
  const wrong = fields.find(
    ({ id, kind, options = [] }) =>
      kind === 'one of' && !options.some(({ value }) => value === text(values, id)),
  );
  if (wrong === undefined) return undefined;
  return { code: 'NotAChoice', field: wrong.id, found: text(values, wrong.id) };
}

/** Values that any box would take. */
function sample({ fields }: FormView): Values {
  return Object.fromEntries(fields.map(({ id, value = '' }) => [id, value === '' ? '…' : value]));
}
