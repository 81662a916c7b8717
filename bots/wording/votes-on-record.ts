import type { Ballot, Opened, Vote } from '#shared/decision/decision.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import { ballotOf } from '#shared/decision/saying.ts';
import { seatById } from '#shared/decision/standing.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { byStandIn, setAside } from './answers-on-record.ts';
import { stayHidden } from './counts.ts';
import { differingVotes } from './differing.ts';
import { sentence, the } from './language.ts';
import { seatName } from './people.ts';
import { voteCalled } from './vote-in-words.ts';

/** Who called the vote and why, each seat's vote or, while they are hidden, who has voted. */
export function votesByName(decision: Opened): string[] {
  const vote = 'vote' in decision ? decision.vote : null;
  if (vote === null) return [];
  if (votesAreHidden(decision)) {
    return [voteCalled(decision, vote), ...whoHasVoted(decision, vote), stayHidden];
  }
  return [
    voteCalled(decision, vote),
    ...Object.entries(vote.ballots).flatMap(([seat, given]) => votesOf(decision, seat, given)),
    ...decision.forum.seats.flatMap((seat) => votedByOthers(decision, seat)),
    ...differingVotes(decision),
    ...(vote.casting === null ? [] : [`Casting vote: ${vote.casting}.`]),
  ];
}

function whoHasVoted(decision: Opened, { ballots }: Vote): string[] {
  const lines = Object.entries(ballots).flatMap(([id, given]) =>
    given.map(({ by }) => {
      const seat = seatById(decision, id);
      const standsIn = seat === null ? '' : byStandIn(decision, seat, by);
      return `${sentence(seatName(decision, id))} has voted${standsIn}${setAside(decision, id)}.`;
    }),
  );
  return [...new Set(lines)];
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
