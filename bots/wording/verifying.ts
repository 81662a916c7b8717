import type { Break } from '#shared/record/verify.ts';
import { count, list } from './language.ts';

/** Something on a record that cannot be as it was written. */
export type RecordFault =
  | { readonly code: 'broken'; readonly history: string; readonly at: Break }
  | { readonly code: 'no end'; readonly history: string }
  | { readonly code: 'histories'; readonly found: number; readonly expected: number };

function recordFaultInWords(fault: RecordFault): string {
  switch (fault.code) {
    case 'broken':
      return `${fault.history}: ${breaks[fault.at.why](fault.at.version)}`;
    case 'no end':
      return `${fault.history}: nothing says where it ends, so some of it may be missing.`;
    case 'histories':
      return `The record should hold ${count(fault.expected, 'history', 'histories')}, and there are ${fault.found}.`;
  }
}

const breaks: { readonly [Why in Break['why']]: (version: number) => string } = {
  gap: (version) => `event ${version} is missing, stands twice, or stands in the wrong place.`,
  previous: (version) => `event ${version} does not follow from the one before it.`,
  hash: (version) => `event ${version} is not as it was recorded: somebody changed it.`,
  words: (version) =>
    `the words of event ${version} are not those that were recorded: somebody changed them.`,
  end: (version) =>
    `it does not end where the record says. From event ${version} on, something was cut off or added.`,
};

export interface Verified {
  readonly ics: string;
  readonly histories: number;
  readonly events: number;
  /** Of how many events the words were erased, which is allowed. */
  readonly erased: number;
  /** Histories that were exported only up to their first hidden vote. */
  readonly heldBack: readonly string[];
  readonly faults: readonly RecordFault[];
}

/** What was found: every fault in a line, or that there is none. */
export function verifiedInWords({ ics, faults, ...found }: Verified): string {
  const { histories, events, erased, heldBack } = found;
  const size = `${count(histories, 'history', 'histories')} with ${count(events, 'event', 'events')}`;
  const notes = [
    ...(erased === 0
      ? []
      : [`The words of ${count(erased, 'event', 'events')} were erased. That breaks nothing.`]),
    ...(heldBack.length === 0
      ? []
      : [
          `${list(heldBack)}: only up to the first vote, as votes were hidden when this was exported.`,
        ]),
  ];
  const lines =
    faults.length === 0
      ? [`${ics}: ${size}. Each event follows from the one before it, and nothing was changed.`]
      : [
          ...faults.map(recordFaultInWords),
          '',
          `${ics}: ${size}. The record is not as it was written.`,
        ];
  return [...lines, ...notes].join('\n');
}

export const lineExpected = 'a line of a record, as accord export --everything prints it';
export const openingExpected = 'a first line that names the record';
export const fileOrTable = '--file FILE, or --table for the record itself';
