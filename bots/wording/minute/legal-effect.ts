import { whatIsAwaited } from '#bots/wording/awaited.ts';
import { dayMonthAndYear, whenOnRecord } from '#bots/wording/dates.ts';
import type { Ended } from '#bots/wording/ended.ts';
import { sentence } from '#bots/wording/language.ts';
import { laterMeeting } from '#bots/wording/meetings.ts';
import { inPrincipleOnly } from '#bots/wording/programmes.ts';
import { referredTo } from '#bots/wording/referral.ts';
import { isInFavour } from '#shared/decision/ending.ts';

/** What the ending means in law, in plain words; nothing is called a decision that is none. */
export function legalEffect(decision: Ended): string[] {
  const { noun } = decision.forum;
  const agreed = isInFavour(decision.outcome.how);
  switch (decision.outcome.effect) {
    case 'ready for the meeting':
      return [`In law: this has no effect. It goes to ${laterMeeting(decision, dayMonthAndYear)}.`];
    case 'decided at the meeting':
      return [
        agreed
          ? `In law: this is a decision of the ${noun}, made at its meeting.`
          : `In law: the ${noun} turned this down at its meeting. Nothing changes.`,
      ];
    case 'decided here':
      return [
        agreed
          ? `In law: this is a decision of the ${noun}. Its rules let it decide this in chat.`
          : `In law: the ${noun} turned this down. Its rules let it do so in chat. Nothing changes.`,
      ];
    case 'on condition':
      return [`In law: this is agreed in principle.${inPrincipleOnly(decision)}`];
    case 'advice':
      return [`In law: this is advice. ${whoDecides(decision)} will decide.`];
    case 'no effect yet':
      return ['In law: this has no effect yet.', ...awaited(decision)];
    case 'in effect for now':
      return ['In law: this is in effect for now.', ...awaited(decision)];
    case 'practice':
      return ['In law: this was practice and has no effect. Nothing changes.'];
    case 'nothing decided':
      if (decision.referral !== null) {
        return [
          `In law: this is no decision of the ${noun}. ${sentence(referredTo(decision))} has to take it.`,
        ];
      }
      return ['In law: this has no effect. Nothing changes.'];
  }
}

function whoDecides({ rules: { outcome } }: Ended): string {
  return sentence(outcome.to ?? 'others');
}

function awaited(decision: Ended): string[] {
  return decision.status === 'provisional' ? whatIsAwaited(decision, whenOnRecord) : [];
}
