import { after } from '#shared/calendar/duration.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { helpNow } from '#shared/decision/outside-help.ts';
import { presidingByRule } from '#shared/decision/presiding.ts';
import { current } from '#shared/decision/words.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { type Offer, words } from './offer.ts';

/** What the person presiding may do where the rules let them, and who that is; and "Seen". */
export function presidingOffers(decision: Opened): readonly Offer[] {
  return [...seen(decision), ...moreTime(decision), ...settling(decision), ...choosing(decision)];
}

/** The latest instant until which the person presiding may give more time; null where they may not. */
export function latestTime(decision: Opened): string | null {
  const { rules, answerBy, extensions } = decision;
  const { extension, closed } = rules.window;
  if (helpNow(decision) !== null) return null;
  if (extension === undefined || extensions.includes('the person presiding')) return null;
  return after(answerBy, extension, closed);
}

function moreTime(decision: Opened): Offer[] {
  const until = latestTime(decision);
  if (until === null) return [];
  return [{ id: 'give-more-time', trial: { type: 'GiveMoreTime', until, why: words } }];
}

/** Where silence may be enough, whoever says nothing has to have seen the words. */
function seen(decision: Opened): Offer[] {
  const { silence } = decision.rules;
  if (silence === 'is not consent' || silence.delivery !== 'seen') return [];
  if (decision.status !== 'seeking consensus' || decision.takenAt === 'at a meeting') return [];
  const version = current(decision).hash;
  return [{ id: 'confirm-seen', trial: { type: 'ConfirmSeen', version }, silent: true }];
}

function settling({ rules: { chairMayDetermine, vote } }: Opened): Offer[] {
  const onTie = vote !== 'none' && vote.tie === 'chair determines';
  if (!chairMayDetermine && !onTie) return [];
  return [
    { id: 'determine', trial: { type: 'Determine', outcome: 'for', why: words }, silent: true },
  ];
}

/** Only where the rules leave nobody to preside. */
function choosing(decision: Opened): Offer[] {
  if (decision.rules.ifNobodyPresides === 'nobody' || presidingByRule(decision) !== null) return [];
  const other = decision.forum.seats.find(
    (seat) => isFilled(seat) && seat.id !== decision.chosenToPreside,
  );
  if (other === undefined) return [];
  const { id: seat } = other;
  return [{ id: 'choose-to-preside', trial: { type: 'ChooseToPreside', seat }, silent: true }];
}
