import { button } from '#bots/views/button.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { receiptLabel } from '#bots/wording/labels.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { strangers } from '#bots/wording/strangers.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Decision, Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { maySee, seatOf } from '#shared/decision/standing.ts';
import { type Handled, handleCommand, replay } from '#shared/handle-command.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { Reply } from './desk.ts';
import { cardShownTo, commandOf, type KnownPress } from './known-press.ts';
import { refusePress } from './refuse-press.ts';
import { refusal, turnedAway } from './reply.ts';

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
  if (decision.status === 'not opened') return turnedAway('NothingHere');
  if (!maySee(decision, known.person)) return turnedAway('InPrivate');
  return refusePress({ ...known, history, decision }, why);
}

function recorded(
  known: KnownPress,
  act: Act,
  { state, events }: Handled<Decision, DecisionEvent>,
): Reply {
  if (state.status === 'not opened') return turnedAway('NothingHere');
  const card = cardShownTo(known, state);
  if (isOvertaken(known)) return refusal([strangers.Overtaken], card);
  const seat = seatOf(state, known.person)?.id ?? '';
  const at =
    events[0]?.at ??
    lastTime(known, act.type) ??
    state.answers[seat]?.at ??
    known.ports.clock.now();
  return { kind: 'done', receipt: noticeOf(act, state, receipt(act.type, state, at)), card };
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

const recordedAs: { readonly [Type in Act['type']]?: FactType } = {
  Agree: 'AgreementGiven',
  AgreeWithConcern: 'ConcernVoiced',
  Abstain: 'AbstentionGiven',
  Object: 'ObjectionRaised',
  WithdrawObjection: 'ObjectionWithdrawn',
  Vote: 'VoteGiven',
};

/** When this person last did the like: an act that changes nothing stands since then. */
function lastTime({ history, person }: KnownPress, act: Act['type']): string | undefined {
  const last = history.findLast(
    ({ event }) => event.by === person && event.type === recordedAs[act],
  );
  return last?.event.at;
}

const changeable: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'Agree',
  'AgreeWithConcern',
  'Abstain',
  'Object',
]);

function noticeOf(act: Act, decision: Opened, lines: readonly string[]): NoticeView {
  const change = [button('answer', decision, {}, receiptLabel)];
  return { kind: 'notice', lines, buttons: changeable.has(act.type) ? change : [] };
}
