import type { Opened, StandIn } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { holderWins } from '#shared/decision/speaking.ts';
import { toVote } from './events/people.ts';
import { sentence } from './language.ts';
import { seatName } from './people.ts';

/** What is told about whoever stands in for a seat. */
export type StandInNotice = Extract<Notice, { readonly person: string; readonly seat: string }>;

/** What whoever allows a deputy, named one or is one is told. */
export function standInNotice(notice: StandInNotice, decision: Opened): string[] {
  const owner = seatName(decision, notice.seat);
  switch (notice.kind) {
    case 'deputy named':
      return [
        `${sentence(owner)} has named a deputy for this item.`,
        'May they act? Until you say, what they say is held, not counted.',
      ];
    case 'deputy decided':
      return [
        isAllowedToStandIn(decision, notice)
          ? 'Your deputy may act for you on this item. You can still act yourself.'
          : 'Your deputy may not act for you on this item. You can act yourself, or name someone else.',
      ];
    case 'you stand in':
      return youStandIn(decision, notice, owner);
    case 'you do not stand in':
      return [`You may not act for ${owner} on this item. What you say for them is not counted.`];
  }
}

/** Whether the one a notice is about may act now. */
export function isAllowedToStandIn(decision: Opened, notice: StandInNotice): boolean {
  return standInOf(decision, notice)?.allowed === true;
}

function youStandIn(decision: Opened, notice: StandInNotice, owner: string): string[] {
  const standIn = standInOf(decision, notice);
  if (standIn?.as !== 'proxy') return [`You may act for ${owner} on this item.`];
  return [
    `${sentence(owner)} asks you to vote for them on this item, if it comes to a vote.`,
    standIn.instruction === null
      ? 'You vote as you see fit.'
      : `They ask you to ${toVote[standIn.instruction]}.`,
  ];
}

/** What the person in the chair is told where a member and whoever stands in for them differ. */
export function theyDiffer(decision: Opened, seat: string): string[] {
  const owner = seatName(decision, seat);
  const voted = 'vote' in decision && decision.vote !== null;
  const said = voted ? 'vote' : 'answer';
  return [
    `${sentence(owner)} and the one who stands in for them have ${voted ? 'voted' : 'answered'} differently.`,
    holderWins(decision)
      ? `The member’s own ${said} counts. The other stays on record.`
      : `The last ${said} counts. The other stays on record.`,
  ];
}

function standInOf({ standIns }: Opened, { seat, person }: StandInNotice): StandIn | undefined {
  return standIns[seat]?.findLast((each) => each.person === person);
}
