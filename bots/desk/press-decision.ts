import type { ActId } from '#bots/views/act-id.ts';
import type { Field, FormView, Values } from '#bots/views/view.ts';
import { decide } from '#shared/decision/decide.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Problem } from '#shared/decision/refusal.ts';
import { maySee } from '#shared/decision/standing.ts';
import { replay } from '#shared/handle-command.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import { isDate } from '#shared/time.ts';
import type { OnPress } from './acts/on-press.ts';
import { acts } from './acts.ts';
import type { Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { commandOf, type DecisionPress, type KnownPress } from './known-press.ts';
import { peopleOf } from './people-of.ts';
import { performAct } from './perform-act.ts';
import { isProblem } from './refill.ts';
import { refusePress } from './refuse-press.ts';
import { said, turnedAway } from './reply.ts';
import { text } from './values.ts';

/** A press on a decision's card, list or form, after reads side by side: who, on what, and who could be named. */
export async function pressDecision(
  ports: DeskPorts,
  press: DecisionPress,
  where: { readonly ics: string; readonly decision: string },
): Promise<Reply> {
  const stream: Stream = { ics: where.ics, kind: 'decision', id: where.decision };
  const [who, history, people] = await Promise.all([
    ports.doors.whoIs(press.account),
    ports.events.load<DecisionEvent>(stream),
    namesPeople.has(press.act) ? peopleOf(ports, where.ics) : [],
  ]);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (who.ics !== where.ics) return turnedAway('AnotherSystem');
  const decision = replay(decisionDecider, history);
  if (decision.status === 'not opened') return turnedAway('NothingHere');
  if (!maySee(decision, who.person)) return turnedAway('InPrivate');
  return answer({ ports, press, person: who.person, stream, history, decision, people });
}

/** Presses whose form names people; every other is spared the reading. */
const namesPeople: ReadonlySet<ActId> = new Set<ActId>([
  'nominate-deputy',
  'allow-deputy',
  'give-proxy',
  'take-back-stand-in',
]);

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
  const { press, decision, people } = known;
  const view = on.form(press.about, decision, people);
  const act = on.act(sample(view), view.about, decision);
  const trial = decide(commandOf(known, act), decision);
  if (!trial.ok && !isProblem(trial.refusal)) return refusePress(known, trial.refusal);
  return { kind: 'ask', view };
}

/** What was not chosen is asked again; it is never guessed. */
async function sendForm(known: KnownPress, on: OnForm, values: Values): Promise<Reply> {
  const { decision, people } = known;
  const { about } = known.press;
  const wrong = notOffered(on.form(about, decision, people), values);
  return wrong === undefined
    ? performAct(known, on.act(values, about, decision))
    : refusePress(known, wrong);
}

function notOffered({ fields }: FormView, values: Values): Problem | undefined {
  const wrong = fields.find((field) => !isOffered(field, text(values, field.id)));
  if (wrong === undefined) return undefined;
  const found = text(values, wrong.id);
  const code = wrong.kind === 'date' ? 'NotADate' : 'NotAChoice';
  return { code, field: wrong.id, found };
}

function isOffered({ kind, options = [] }: Field, found: string): boolean {
  if (kind === 'date') return isDate(found);
  return kind !== 'one of' || options.some(({ value }) => value === found);
}

/** Values that any box would take. */
function sample({ fields }: FormView): Values {
  return Object.fromEntries(fields.map(({ id, value = '' }) => [id, value === '' ? '…' : value]));
}
