import type { Ballot, Opened } from '#shared/decision/decision.ts';
import { ballotOf } from '#shared/decision/saying.ts';
import { seatById } from '#shared/decision/standing.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { byStandIn, setAside } from './answers-on-record.ts';
import { differingVotes } from './differing.ts';
import { sentence, the } from './language.ts';
import { voteCalled } from './vote-in-words.ts';

/** Who called the vote and why, each seat's vote, then the casting vote. */
export function votesByName(decision: Opened): string[] {
  const vote = 'vote' in decision ? decision.vote : null;
  if (vote === null) return [];
  return [
    voteCalled(decision, vote),
    ...Object.entries(vote.ballots).flatMap(([seat, given]) => votesOf(decision, seat, given)),
    ...decision.forum.seats.flatMap((seat) => votedByOthers(decision, seat)),
    ...differingVotes(decision),
    ...(vote.casting === null ? [] : [`Casting vote: ${vote.casting}.`]),
  ];
}

function votesOf(decision: Opened, id: string, given: readonly Ballot[]): string[] {
  const seat = seatById(decision, id);
  if (seat === null) return [];
  const counted = ballotOf(decision, seat);
  const lines = given.map(({ by, choice }) => {
    const aside = setAside(decision, id) || (choice === counted ? '' : ' (not counted)');
    return `${sentence(the(seat.name))} voted: ${choice}${byStandIn(decision, seat, by)}${aside}.`;
  });
  return [...new Set(lines)];
}

/** The vote of a seat that no one holds, where the rules let the others of its body give it. */
function votedByOthers(decision: Opened, seat: Seat): string[] {
  const choice = isFilled(seat) ? null : ballotOf(decision, seat);
  return choice === null
    ? []
    : [
        `No one holds the seat of ${the(seat.name)}. The others of its body vote for it: ${choice}.`,
      ];
}
