import { sentence } from '#bots/wording/language.ts';
import type { ChairFault } from '#shared/forum/lint/fault.ts';
import { seatsNamed } from './named.ts';

export function chairInWords(fault: ChairFault): string[] {
  switch (fault.code) {
    case 'NobodyPresides':
      return [
        'No filled seat can be in the chair.',
        'So no result can ever be recorded and no casting vote given.',
        'Give a seat one of these classes, fill one, or let those present choose.',
      ];
    case 'OnlyOnePresides':
      return [
        `Only ${seatsNamed([fault.seat])} can be in the chair.`,
        `When its holder steps out of an item, nobody can record a result${fault.casting ? ' or give a casting vote' : ''}.`,
        'Name a class of seats that presides then, or let those present choose.',
      ];
    case 'NoSecondVote':
      return [
        'Nobody who can be in the chair has a vote of their own here.',
        'A second vote takes a first, so a tie is always lost.',
        'Write “casting vote”, or give such a seat a vote.',
      ];
    case 'ChairHasNoVote':
      return [
        `${sentence(seatsNamed([fault.seat]))} is first in the chair and has no vote of its own here.`,
        'A second vote takes a first, so while its holder is in the chair a tie is lost.',
        'Write “casting vote” if they should have one.',
      ];
    case 'CastingVoteLost':
      return [
        `Of those who can be in the chair only ${seatsNamed([fault.seat])} has a vote of its own here.`,
        'When its holder steps out of an item, there is no casting vote and a tie is lost.',
        'Let a member with a vote preside then, or know that it is so.',
      ];
    case 'CastingVoteCountsNowhere':
      return [
        'Nobody who can be in the chair has a say in any of these tests.',
        'One more vote of theirs changes nothing, so there never is a tie for them to end.',
        'Say what a tie leads to instead.',
      ];
  }
}
