import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { list, quoted, sentence } from '#bots/wording/language.ts';
import type { SeatFault } from '#shared/forum/lint/fault.ts';
import { seatsNamed } from './named.ts';

export function seatsInWords(fault: SeatFault): string[] {
  switch (fault.code) {
    case 'NoSeats':
      return [
        'There are no seats.',
        'So nobody can decide anything, and what the rules say about seats was not checked.',
        'Write the seats, or use this only as a file that others are based on.',
      ];
    case 'NobodyVotes':
      return [
        'No seat has a vote.',
        'So nothing can ever be agreed or voted on.',
        'Leave out “votes: false” for the members.',
      ];
    case 'EndsBeforeItBegins':
      return [
        `For ${seatsNamed([fault.seat])} this time ends on ${dayMonthAndYear(fault.until)}, before it begins on ${dayMonthAndYear(fault.from)}.`,
        'So it never is.',
        'Correct one of the days.',
      ];
    case 'TwoSeats':
      return [
        `${quoted(fault.person)} holds ${list(fault.seats.map(quoted))} at one time, each with a vote.`,
        'One person acts in one capacity: the second seat would give them a second vote.',
        'Name another holder, or write the seat as vacant.',
      ];
    case 'SubstituteHasOwnSeat':
      return [
        `${quoted(fault.person)} is a substitute for ${seatsNamed([fault.seat])} and holds ${seatsNamed([fault.own])}.`,
        'Acting for both, one person would count twice.',
        'Name someone without a seat, if your rules want one person to count once.',
      ];
    case 'VotesNowhere':
      return [
        `${sentence(areOrIs(fault.seats))} to vote in the room only, and no decision is taken at a meeting under these rules.`,
        'So their votes never make a decision.',
        'Allow “at a meeting”.',
      ];
    case 'VotesNotHere':
      return [
        `${sentence(areOrIs(fault.seats))} to vote in the room only.`,
        'Where a decision is taken here, in chat, they cannot answer or vote and are not asked.',
        'Take “here” out of what is allowed if they must have their say.',
      ];
  }
}

function areOrIs(seats: readonly string[]): string {
  return `${seatsNamed(seats)} ${seats.length === 1 ? 'is' : 'are'}`;
}
