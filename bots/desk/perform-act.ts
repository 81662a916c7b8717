import { strangers } from '#bots/wording/strangers.ts';
import type { Act } from '#shared/decision/command.ts';
import { type Decision, isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { maySee } from '#shared/decision/standing.ts';
import { type Handled, handleCommand, replay } from '#shared/handle-command.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { Reply } from './desk.ts';
import { holdsWords } from './holds-words.ts';
import { cardShownTo, commandOf, type KnownPress } from './known-press.ts';
import { receiptOf } from './receipt-of.ts';
import { refusePress } from './refuse-press.ts';
import { inPrivate, refusal, turnedAway } from './reply.ts';

/** Does what was pressed, and answers once it stands on record. */
export async function performAct(known: KnownPress, act: Act): Promise<Reply> {
  const { ports, press, stream, history } = known;
  const tryAgain = ports.tryAgain(press.arrived);
  let races = 0;
  const handled = await handleCommand(ports.events)(
    decisionDecider,
    { stream, command: commandOf(known, act), history },
    () => {
      races += 1;
      return tryAgain();
    },
  );
  if (handled.ok) return recorded(known, act, handled.value);
  return races === 0
    ? refusePress(known, handled.refusal)
    : refuseAsItStands(known, handled.refusal);
}

/** Others were first: what was read before they were is no longer how things stand. */
async function refuseAsItStands(known: KnownPress, why: Refusal | NotRecorded): Promise<Reply> {
  const history = await known.ports.events.load<DecisionEvent>(known.stream);
  const decision = replay(decisionDecider, history);
  if (!isOpened(decision)) return turnedAway('NothingHere');
  if (!maySee(decision, known.person)) return inPrivate(decision.ics);
  return refusePress({ ...known, history, decision }, why);
}

function recorded(
  known: KnownPress,
  act: Act,
  { state, events }: Handled<Decision, DecisionEvent>,
): Reply {
  if (!isOpened(state)) return turnedAway('NothingHere');
  const overtaken = isOvertaken(known);
  if (known.press.values !== undefined && (overtaken || !holdsWords(act, events))) {
    return refusePress(known, { code: 'AlreadySent' });
  }
  const card = maySee(state, known.person) ? cardShownTo(known, state) : null;
  if (overtaken) return refusal([strangers.Overtaken], card);
  return { kind: 'done', receipt: receiptOf(known, act.type, { state, events }), card };
}

/**
 * The press is on record already and the person acted again since: an old drawing was pressed, or
 * a press was sent again late. Neither may undo what they did after it.
 */
function isOvertaken({ history, press, person }: KnownPress): boolean {
  const own = history.filter(({ event }) => event.by === person);
  const known = own.findLastIndex(({ event }) => event.command === press.commandId);
  return known !== -1 && known < own.length - 1;
}
