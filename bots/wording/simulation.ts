import { whenOnRecord } from './dates.ts';
import { list } from './language.ts';

/** What stands where a scenario leaves out what people would have typed. */
export const notSaid = 'The scenario does not say.';

/** The note under which one body’s outcome is recorded in another that waits for it. */
export const decidedTheSame = 'Recorded when that body came to its own outcome.';

/** Who does something in a scenario, and what. */
interface Doing {
  readonly at: string;
  readonly people: readonly string[];
  /** The seat acted for, where the scenario names one. */
  readonly seat: string | undefined;
  /** The act by the name that the code knows it by: AgreeWithConcern. */
  readonly act: string;
  /** Where there are several. */
  readonly body: string | null;
}

/** "3. 1 December 2026 at 9:02am, Trust A: council, trust: agree"; steps are counted from 1. */
export function doingInWords(number: number, { at, people, seat, act, body }: Doing): string {
  const forSeat = seat === undefined ? '' : ` for the seat ${seat}`;
  return `${number}. ${whenAndWhere(at, body)}: ${people.join(', ')}${forSeat}: ${deedInWords(act)}`;
}

/** What nobody in the scenario did. */
export function byItself({ at, act, body }: Pick<Doing, 'at' | 'act' | 'body'>): string {
  const what = act === 'PassDeadline' ? 'time passes' : 'another body has come to an outcome';
  return `   ${whenAndWhere(at, body)}: ${what}`;
}

function whenAndWhere(at: string, body: string | null): string {
  return body === null ? whenOnRecord(at) : `${whenOnRecord(at)}, ${body}`;
}

/** "agree with concern" of AgreeWithConcern: what a scenario writes under `does`. */
export function deedInWords(act: string): string {
  return act.replaceAll(/(?!^)([A-Z])/g, ' $1').toLowerCase();
}

export const nothingRecorded = 'Nothing changed, so nothing was recorded.';

export function turnedDown(code: string, words: string): string {
  return `Turned down (${code}): ${words}`;
}

/** A step that did not go as the scenario says. */
export function notAsWritten(refused: string | undefined, records: string | undefined): string {
  if (refused !== undefined) return `The scenario expects it to be turned down (${refused}).`;
  return records === undefined
    ? 'The scenario does not expect it to be turned down.'
    : 'The scenario expects it to change nothing.';
}

export const stopsHere = 'The scenario stops here.';

/** Where it stands otherwise than expected. */
export function differenceInWords(
  place: string,
  { expected, found }: { readonly expected: unknown; readonly found: unknown },
): string {
  return `${place}: expected ${valueInWords(expected)}, found ${valueInWords(found)}.`;
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (isNames(value)) return value.length === 0 ? 'none' : list(value);
  if (typeof value === 'string') return isInstant(value) ? whenOnRecord(value) : value;
  return JSON.stringify(value);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
}

export const asExpected = 'As expected.';

/** A step that only compares. */
export function comparedInWords(number: number, differences: number, body: string | null): string {
  const where = body === null ? '' : `${body}: `;
  return `${number}. ${where}${differences === 0 ? 'As expected so far.' : notAsExpected(differences)}`;
}

export function notAsExpected(differences: number): string {
  return differences === 1 ? 'Not as expected:' : `Not as expected, in ${differences} places:`;
}

export function rulesInPlay(names: readonly string[]): string {
  return `By the rules: ${list(names)}.`;
}

export function inTheEnd(body: string | null): string {
  return body === null ? 'In the end' : `In the end, ${body}`;
}
