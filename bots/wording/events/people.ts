import { handlingLabels, interestOnRecord } from '#bots/wording/handlings.ts';
import { count, list, saying } from '#bots/wording/language.ts';
import { nameApart, seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Choice } from '#shared/forum/said.ts';
import { type Happened, type Telling, who } from './told.ts';

type People =
  | 'InterestDeclared'
  | 'InterestAdvised'
  | 'InterestHandled'
  | 'AttendanceMarked'
  | 'ChosenToPreside'
  | 'HoldersChanged'
  | 'DeputyNominated'
  | 'DeputyAllowed'
  | 'ProxyGiven'
  | 'StandInTakenBack';

export const people: Telling<People> = {
  InterestDeclared: (event, after) =>
    saying(`${who(event, after)} has ${interestOnRecord(event)}`, event.words.nature),
  InterestAdvised: (event, after) =>
    saying(
      `${who(event, after)} advised on the interest of ${seatName(after, event.of)}`,
      event.words.advice,
    ),
  InterestHandled: (event, after) =>
    `The interest of ${seatName(after, event.of)} was looked at. ${handlingLabels[event.handling]}.`,
  AttendanceMarked: (event, after) => {
    const here = Object.entries(event.present).map(
      ([seat, way]) =>
        `${seatName(after, seat)}${way === 'by video' ? ' (by phone or video)' : ''}`,
    );
    const marked = here.length === 0 ? 'no one' : list(here);
    return `${who(event, after)} marked who is here: ${marked}.`;
  },
  ChosenToPreside: (event, after) =>
    `Those present chose ${seatName(after, event.of)} to be in the chair.`,
  HoldersChanged: (event, after) => {
    const now = count(event.holders.length, 'holder', 'holders');
    const changed = `${who(event, after)} changed who holds the seat of ${seatName(after, event.of)}. It has ${now} now.`;
    const left = after.objections.filter(
      ({ seat, ended }) =>
        seat === event.of && ended?.because === 'its owner left' && ended.at === event.at,
    );
    return left.length === 0
      ? changed
      : `${changed} Whoever objected for it has left, so that objection no longer stands.`;
  },
  DeputyNominated: (event, after) => {
    const standIn = nameApart(after, event.person);
    return `${who(event, after)} named a stand-in for this item${standIn === null ? '' : `: ${standIn}`}.`;
  },
  DeputyAllowed: (event, after) => {
    const standIn = nameApart(after, event.person) ?? 'the one they named';
    const does = event.allowed ? 'allowed' : 'did not allow';
    return `${who(event, after)} ${does} a stand-in for ${seatName(after, event.of)}: ${standIn}.`;
  },
  ProxyGiven: (event, after) => {
    const given = voteHandedOver(event, after);
    return event.instruction === null
      ? `${given}, who may vote as they see fit.`
      : `${given}, who must ${toVote[event.instruction]}.`;
  },
  StandInTakenBack: (event, after) =>
    `${who(event, after)} no longer has ${nameApart(after, event.person) ?? 'anyone'} stand in for them on this item.`,
};

export function voteHandedOver(event: Happened<'ProxyGiven'>, after: Opened): string {
  return `${who(event, after)} gave their vote on this item to ${nameApart(after, event.to) ?? 'someone'}`;
}

/** What someone who votes for another was told to do. */
export const toVote: { readonly [Each in Choice]: string } = {
  for: 'vote for',
  against: 'vote against',
  abstain: 'abstain',
};
