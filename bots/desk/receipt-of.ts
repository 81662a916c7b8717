import { button } from '#bots/views/button.ts';
import { raiseThere } from '#bots/views/raise-there.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { actedFor } from '#bots/wording/forms/stand-in-forms.ts';
import { receiptLabel } from '#bots/wording/labels.ts';
import { whyNotCounted } from '#bots/wording/own-answer.ts';
import { seatName } from '#bots/wording/people.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { whoHears } from '#bots/wording/referral.ts';
import { seatsFor } from '#shared/decision/acting.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { seatById } from '#shared/decision/standing.ts';
import type { Handled } from '#shared/handle-command.ts';
import type { KnownPress } from './known-press.ts';
import { nextForWhoeverActed } from './what-follows.ts';

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
  const next = nextForWhoeverActed(known, state, events);
  const lines = [
    ...receipt(act, state, events[0]?.at ?? standsSince(known, act, state)),
    ...(act === 'ReferElsewhere' ? whoHears(state, known.person) : []),
    ...forWhom(known, state),
    ...(counted.has(act) ? notCounted(known, state) : []),
    ...next.lines,
  ];
  const change = changeable.has(act) ? [button('answer', state, {}, receiptLabel)] : [];
  const there = act === 'ReferElsewhere' ? raiseThere(state) : [];
  return { kind: 'notice', lines, buttons: [...there, ...next.buttons, ...change] };
}

/** What can be held, or overtaken by the word of another. */
const counted: ReadonlySet<Act['type']> = new Set<Act['type']>([...changeable, 'Vote']);

function notCounted({ press, person }: KnownPress, state: Opened): string[] {
  const seats = seatsFor(state, person);
  const seat = seats.find(({ id }) => id === press.about.seatFor) ?? seats[0];
  return seat === undefined ? [] : whyNotCounted(state, seat, person);
}

/** For whom it was done, where that is not the person's own seat. */
function forWhom({ press, person }: KnownPress, state: Opened): string[] {
  const seat = seatById(state, press.about.seatFor ?? '');
  return seat === null || seat.holders.includes(person) ? [] : [actedFor(seatName(state, seat.id))];
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
  const { history, person, ports, press } = known;
  const [first] = seatsFor(state, person);
  const seat = press.about.seatFor ?? first?.id ?? '';
  const last = history.findLast(
    ({ event }) => event.by === person && event.seat === seat && event.type === recordedAs[act],
  );
  const answer = state.answers[seat]?.find(({ by }) => by === person);
  return last?.event.at ?? answer?.at ?? ports.clock.now();
}
