import { resolve } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { unreadableInWords } from '#bots/wording/input-problems-file.ts';
import { sizeInWords } from '#bots/wording/input-problems-found.ts';
import { lineExpected, openingExpected } from '#bots/wording/verifying.ts';
import { start } from '#infra/cli/place.ts';
import { readBytes } from '#infra/cli/read-bytes.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { openingLine, type RecordLine, recordLine } from './record-lines.ts';

/** A record is larger than what people write. */
const mostBytes = 400 * 1024 * 1024;

/** The lines of a record that was exported; or the lines that are none. */
export function readRecord({
  file,
  folder,
}: NamedFile): Result<readonly RecordLine[], readonly InputProblem[]> {
  const bytes = readBytes(resolve(folder, file), mostBytes);
  if (!bytes.ok)
    return refused([{ file, ...start, path: '', ...unreadableInWords(bytes.refusal) }]);
  const written = bytes.value.toString('utf8').trimEnd().split('\n');
  const lines: RecordLine[] = [];
  const problems: InputProblem[] = [];
  for (const [index, text] of written.entries()) {
    const line = lineIn(text);
    if (line !== undefined) lines.push(line);
    else {
      const found = sizeInWords(text);
      problems.push({ file, line: index + 1, column: 1, path: '', found, expected: lineExpected });
    }
  }
  if (problems.length > 0) return refused(problems);
  if (openingLine.safeParse(lines[0]).success) return accepted(lines);
  const found = sizeInWords(written[0]);
  return refused([{ file, ...start, path: '', found, expected: openingExpected }]);
}

function lineIn(text: string): RecordLine | undefined {
  try {
    return recordLine.safeParse(JSON.parse(text)).data;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
