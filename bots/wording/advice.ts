import { localDate } from '#shared/time.ts';
import type { dayAndMonth } from './dates.ts';
import type { Ended } from './ended.ts';
import { concernsCounted, withSilence } from './how-in-words.ts';
import { howVotesFell } from './how-votes-fell.ts';
import { sentence } from './language.ts';
import { seatName } from './people.ts';

/** "Advice to the board: everyone agrees. The board will decide." What only advises decides nothing. */
export function adviceInWords(decision: Ended, day: typeof dayAndMonth): string {
  const { to } = decision.rules.outcome;
  return to === undefined
    ? `Advice: ${said(decision, day)} Others will decide.`
    : `Advice to ${to}: ${said(decision, day)} ${sentence(to)} will decide.`;
}

function said(decision: Ended, day: typeof dayAndMonth): string {
  const { how, presiding } = decision.outcome;
  const chair = presiding === null ? 'the person in the chair' : seatName(decision, presiding);
  switch (how) {
    case 'unanimous':
      return 'everyone agrees.';
    case 'consensus':
      return withSilence('no one objects.', decision);
    case 'consensus with reservations':
      return withSilence(`no one objects. ${concernsCounted(decision)}`, decision);
    case 'carried':
    case 'carried by casting vote':
      return howVotesFell(decision, 'the vote is for it');
    case 'not carried':
      return howVotesFell(decision, 'the vote is not for it');
    case 'determined by the chair':
      return `${chair} is for it and gave a reason.`;
    case 'turned down by the chair':
      return `${chair} is against it and gave a reason.`;
    case 'adopted by silence':
      return withSilence(`no one objected by ${day(localDate(decision.answerBy))}.`, decision);
    case 'taken to a meeting':
    case 'referred to the dispute process':
    case 'referred elsewhere':
    case 'vetoed':
    case 'not confirmed':
    case 'not agreed':
      return 'not agreed.';
  }
}
