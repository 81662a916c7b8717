import { tieInWords, whereVotesStand } from '#bots/wording/counts.ts';
import { howItEnded, tieNext, voteInWords, voteNext, voteState } from '#bots/wording/face.ts';
import { effectOfVoting } from '#bots/wording/meetings.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import type { Closed, Tied, Voting } from '#shared/decision/decision.ts';
import { button } from './button.ts';
import type { Face } from './face.ts';

export function votingFace(decision: Voting): Face {
  return {
    state: voteState(decision),
    effect: effectOfVoting(decision),
    where: [...voteInWords(decision), ...whereVotesStand(decision, decision.vote)],
    next: voteNext,
    buttons: [
      button('vote-for', decision),
      button('vote-against', decision),
      button('vote-abstain', decision),
      button('more-choices', decision),
    ],
  };
}

export function tiedFace(decision: Tied): Face {
  return {
    state: tieInWords(decision, decision.vote),
    effect: effectOfVoting(decision),
    where: voteInWords(decision),
    next: tieNext(decision),
    buttons: [button('more-choices', decision)],
  };
}

export function closedFace(decision: Closed): Face {
  return {
    state: outcomeInWords(decision),
    effect: '',
    where: howItEnded(decision),
    next: '',
    buttons: [
      button('why-this-result', decision),
      button('read-everything', decision),
      button('more-choices', decision),
    ],
  };
}
