import { button } from '#bots/views/button.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { receiptLabel } from '#bots/wording/labels.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { seatsFor } from '#shared/decision/acting.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import type { Handled } from '#shared/handle-command.ts';
import type { KnownPress } from './known-press.ts';

const changeable: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'Agree',
  'AgreeWithConcern',
  'Abstain',
  'Object',
]);

/** What the person reads once their act stands on record, with the way to change an answer. */
export function receiptOf(
  known: KnownPress,
  act: Act['type'],
  { state, events }: Handled<Opened, DecisionEvent>,
): NoticeView {
  const lines = receipt(act, state, events[0]?.at ?? standsSince(known, act, state));
  const change = [button('answer', state, {}, receiptLabel)];
  return { kind: 'notice', lines, buttons: changeable.has(act) ? change : [] };
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
function standsSince(known: KnownPress, act: Act['type'], state: Opened): string {
  const { history, person, ports } = known;
  const last = history.findLast(
    ({ event }) => event.by === person && event.type === recordedAs[act],
  );
  const [seat] = seatsFor(state, person);
  const answer = state.answers[seat?.id ?? '']?.find(({ by }) => by === person);
  return last?.event.at ?? answer?.at ?? ports.clock.now();
}
