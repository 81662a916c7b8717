import { whatIsAwaited, whoConfirms } from '#bots/wording/awaited.ts';
import { whereVotesStand } from '#bots/wording/counts.ts';
import { howItEnded } from '#bots/wording/how-it-ended.ts';
import { effectOfVoting } from '#bots/wording/meetings.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import { programmesInWords } from '#bots/wording/programmes.ts';
import {
  tieInWords,
  tieNext,
  voteInWords,
  voteNext,
  voteState,
} from '#bots/wording/vote-in-words.ts';
import type { Closed, Provisional, Tied, Voting } from '#shared/decision/decision.ts';
import { button } from './button.ts';
import type { Face } from './face.ts';

export function votingFace(decision: Voting): Face {
  return {
    state: voteState(decision),
    effect: effectOfVoting(decision),
    where: [
      ...voteInWords(decision),
      ...whereVotesStand(decision, decision.vote),
      ...programmesInWords(decision),
    ],
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
    state: tieInWords(decision),
    effect: effectOfVoting(decision),
    where: voteInWords(decision),
    next: tieNext(decision),
    buttons: [button('more-choices', decision)],
  };
}

/** Drawn like a closed one, with what is awaited and who moves next. */
export function provisionalFace(decision: Provisional): Face {
  return {
    state: outcomeInWords(decision),
    effect: '',
    where: [...whatIsAwaited(decision), ...howItEnded(decision)],
    next: whoConfirms(decision),
    buttons: readings(decision),
  };
}

export function closedFace(decision: Closed): Face {
  return {
    state: outcomeInWords(decision),
    effect: '',
    where: howItEnded(decision),
    next: '',
    buttons: readings(decision),
  };
}

function readings(decision: Closed | Provisional): Face['buttons'] {
  return [
    button('why-this-result', decision),
    button('read-everything', decision),
    button('more-choices', decision),
  ];
}
