import { count, list, sentence } from '#bots/wording/language.ts';
import type { QuorumFault, Shortage } from '#shared/forum/lint/fault.ts';
import { seatsNamed } from './named.ts';

export function quorumInWords(fault: QuorumFault): string[] {
  switch (fault.code) {
    case 'QuorumNeverMet':
      return [
        'There can never be enough people, even with everyone there.',
        shortageInWords(fault),
        'So nothing can be decided. Ask for less, or add or fill the seats that it takes.',
      ];
    case 'QuorumNeverMetAt':
      return [
        `There can never be enough people for a decision taken ${list(fault.places, 'or')}, where only those who may answer can be present.`,
        shortageInWords(fault),
        'Do not allow it to be taken there, or give such decisions another quorum.',
      ];
    case 'QuorumLostByOne':
      return [
        fault.all
          ? 'Enough people takes every seat that counts.'
          : `Without ${seatsNamed(fault.seats, 'or')} there are not enough people, whoever else is there.`,
        `So if ${fault.all || fault.seats.length > 1 ? 'one of them' : 'its holder'} declares an interest and steps out, that item cannot be decided.`,
        'Let the base shrink, let another seat meet the condition, or know where such an item goes.',
      ];
    case 'ConditionOutsideBase':
      return [
        `Whoever meets the condition “${fault.condition}” is not part of the base.`,
        'They have to be there, and do not add to the number of those present.',
        'If they should, choose a base that they are part of.',
      ];
    case 'NeverAllAnswer':
      return [
        `Some of those who must answer are not there to do it: ${list(fault.missing)}.`,
        'So agreement can never be recorded.',
        'Give such seats a vote, fill them, or ask for fewer.',
      ];
  }
}

function shortageInWords({ present, needed, of, missing }: Shortage): string {
  const number = present < needed || of === 0 ? [numbers({ present, needed, of })] : [];
  const roles =
    missing.length === 0 ? [] : [`what is still missing then: ${list([...new Set(missing)])}`];
  return `${sentence([...number, ...roles].join('; '))}.`;
}

function numbers({ present, needed, of }: Omit<Shortage, 'missing'>): string {
  if (of === 0) return 'there is no seat to take a share of';
  const those = `${count(present, 'seat', 'seats')} of ${of} can be present`;
  return `${those}, and it takes ${needed}`;
}
