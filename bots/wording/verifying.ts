import type { EventAt } from '#shared/record/erasing.ts';
import type { Break } from '#shared/record/verify.ts';
import { whenOnRecord } from './dates.ts';
import { plainly } from './input-problems-found.ts';
import { count, list, quoted, stopped } from './language.ts';

/** Something on a record that cannot be as it was written. */
export type RecordFault =
  | { readonly code: 'broken'; readonly history: string; readonly at: Break }
  | {
      readonly code: 'words gone' | 'words still there';
      readonly history: string;
      readonly version: number;
    }
  | { readonly code: 'no end'; readonly history: string }
  | { readonly code: 'histories'; readonly found: number; readonly expected: number };

function recordFaultInWords(fault: RecordFault): string {
  switch (fault.code) {
    case 'broken':
      return `${fault.history}: ${breaks[fault.at.why](fault.at.version)}`;
    case 'words gone':
      return `${fault.history}: the words of event ${fault.version} are gone, and nothing says who erased them.`;
    case 'words still there':
      return `${fault.history}: the words of event ${fault.version} were erased, and they are there. Please run accord erase again.`;
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
  /** Words that were taken off it, which is allowed. */
  readonly erasures: readonly Erasure[];
  /** Histories that were exported only up to their first hidden vote. */
  readonly heldBack: readonly string[];
  readonly faults: readonly RecordFault[];
}

/** Who answers for it that the words of some events were erased, when and why. */
export interface Erasure {
  readonly at: string;
  readonly by: string;
  readonly erased: readonly EventAt[];
  /** Null where that was erased in its turn. */
  readonly why: string | null;
}

function erasureInWords({ at, by, erased, why }: Erasure): string {
  const whose = list(erased.map(({ of, version }) => `event ${version} of ${of}`));
  const done = `${whenOnRecord(at)}: ${plainly(by)} erased the words of ${plainly(whose)}`;
  return stopped(why === null ? done : `${done}. The reason: ${quoted(plainly(why))}`);
}

/** What was found: every fault in a line, or that there is none. */
export function verifiedInWords({ ics, faults, ...found }: Verified): string {
  const { histories, events, erasures, heldBack } = found;
  const size = `${count(histories, 'history', 'histories')} with ${count(events, 'event', 'events')}`;
  const notes = [
    ...erasures.map(erasureInWords),
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
