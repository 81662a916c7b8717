import { onVersion } from '#bots/wording/answers-on-record.ts';
import type { Ended } from '#bots/wording/ended.ts';
import { concernInWords, objectionInWords } from '#bots/wording/face.ts';
import { count, list, saying, sentence, the } from '#bots/wording/language.ts';
import { seatName } from '#bots/wording/people.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { answerNow, ballotOf, standingObjections } from '#shared/decision/saying.ts';
import { electorate, seatById } from '#shared/decision/standing.ts';
import type { Choice } from '#shared/forum/said.ts';

/** Every objection that stood to the end, vote against, reason and concern; none is cut. */
export function differences(decision: Ended, events: readonly DecisionEvent[]): string[] {
  const all = [
    ...objections(decision),
    ...votesAgainst(decision),
    ...statements(decision),
    ...concerns(decision),
  ];
  const vetoed = events.some(({ type }) => type === 'VetoGiven');
  return [
    ...(all.length === 0 && !vetoed ? ['No disagreement is on record.'] : all),
    ...ended(decision),
    ...named(decision),
  ];
}

function objections(decision: Ended): string[] {
  return standingObjections(decision).map((each) =>
    objectionInWords(decision, each, onVersion(decision, each.version)),
  );
}

function votesAgainst(decision: Ended): string[] {
  const names = electorate(decision)
    .filter((seat) => ballotOf(decision, seat) === 'against')
    .map(({ name }) => the(name));
  return names.length === 0 ? [] : [`Voted against: ${list(names)}.`];
}

/** Why members disagree, as they put it for the minute. */
function statements(decision: Ended): string[] {
  return decision.dissents.map(({ seat, statement }) =>
    saying(`${sentence(seatName(decision, seat))} disagrees`, statement),
  );
}

function concerns(decision: Ended): string[] {
  return electorate(decision).flatMap((seat) => {
    const concern = answerNow(decision, seat)?.concern ?? null;
    return concern === null ? [] : [concernInWords(decision, seat.id, concern)];
  });
}

function ended({ objections: raised }: Ended): string[] {
  const why = raised.map((each) => each.ended?.because);
  const { length } = why.filter((because) => because === 'taken back');
  const { length: left } = why.filter((because) => because === 'its owner left');
  return [
    ...(length === 0 ? [] : [`${count(length, 'objection was', 'objections were')} taken back.`]),
    ...(left === 0
      ? []
      : [`${count(left, 'objection', 'objections')} ended when whoever objected left the seat.`]),
  ];
}

/** Whoever asked for their name in the minutes, with how they voted where there was a vote. */
function named(decision: Ended): string[] {
  const names = decision.named.map((id) => {
    const seat = seatById(decision, id);
    const choice = seat === null ? null : ballotOf(decision, seat);
    return `${seatName(decision, id)}${choice === null ? '' : ` (${voted[choice]})`}`;
  });
  return names.length === 0 ? [] : [`Named because they asked for it: ${list(names)}.`];
}

const voted: { readonly [Each in Choice]: string } = {
  for: 'voted for',
  against: 'voted against',
  abstain: 'abstained',
};
