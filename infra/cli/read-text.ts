import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { type UnreadableFile, unreadableInWords } from '#bots/wording/input-problems-file.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { type Place, placesIn, start } from './place.ts';
import { readBytes } from './read-bytes.ts';

/** A file as its caller names it, relative to the folder in which the tool is called. */
export interface NamedFile {
  readonly file: string;
  readonly folder: string;
}

/** The text of a file in UTF-8, without byte order mark and without control characters. */
export function readText(named: NamedFile): Result<string, InputProblem> {
  return readAs(named, 'utf-8');
}

/** The same of a table, which may be in Windows-1252 too: what Excel calls CSV. */
export function readTableText(named: NamedFile): Result<string, InputProblem> {
  return readAs(named, 'windows-1252');
}

/** As UTF-8 where it is that; else in the encoding that is likely, unless it is two of them at once. */
function readAs(
  { file, folder }: NamedFile,
  otherwise: 'utf-8' | 'windows-1252',
): Result<string, InputProblem> {
  const problem = (why: UnreadableFile, place: Place = start) =>
    refused({ file, ...place, path: '', ...unreadableInWords(why) });
  const bytes = readBytes(resolve(folder, file));
  if (!bytes.ok) return problem(bytes.refusal);
  if (isUtf16(bytes.value)) return problem({ code: 'UTF-16' });
  const encoding = isUtf8(bytes.value) ? 'utf-8' : otherwise;
  if (!isUtf8(bytes.value) && (otherwise === 'utf-8' || isUtf8InPart(bytes.value))) {
    return problem({ code: 'not UTF-8' }, firstOddByte(bytes.value));
  }
  const text = new TextDecoder(encoding).decode(bytes.value);
  if (text.trim() === '') return problem({ code: 'empty' });
  const at = text.search(control);
  return at === -1
    ? accepted(text)
    : problem({ code: 'control character', codePoint: text.charCodeAt(at) }, placesIn(text)(at));
}

/** All but tab, line feed, carriage return and next line. */
const control = /(?![\t\n\r\u0085])\p{Cc}/u;

/** Letters of UTF-8 beside others: a file that was pasted together, half of which would be misread. */
function isUtf8InPart(bytes: Buffer): boolean {
  return /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/.test(bytes.toString('latin1'));
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.toString('hex', 0, 2);
  return mark === 'fffe' || mark === 'feff';
}

function firstOddByte(bytes: Buffer): Place {
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const line = Buffer.from(lines[index] ?? '', 'latin1').toString('utf8');
  return { line: index + 1, column: line.indexOf('\ufffd') + 1 };
}
