import { quoted } from '#bots/wording/language.ts';
import type { TableFault } from '#shared/forum/lint/fault.ts';

export function tableInWords(fault: TableFault): string[] {
  switch (fault.code) {
    case 'MissingFromTable':
      return [
        `The table has no ${fault.name}, or too few: it has ${fault.found} and needs ${fault.wanted}.`,
        ...from(fault.source),
        'Add the seat.',
      ];
    case 'TooManyAtTable':
      return [
        `The table has too many of this: ${fault.name}. It has ${fault.found} and may have ${fault.wanted}.`,
        ...from(fault.source),
      ];
    case 'Unheard':
      return [
        `No seat brings ${quoted(fault.perspective)} to the table, with a vote or without.`,
        'Give that class to a seat, or add one.',
      ];
    case 'AsksForMoreThanItAllows':
      return [
        `${quoted(fault.name)} asks for at least ${fault.atLeast} and allows at most ${fault.atMost}.`,
        'No table can have both.',
      ];
  }
}

function from(source: string | null): string[] {
  return source === null ? [] : [`Source: ${source}.`];
}
