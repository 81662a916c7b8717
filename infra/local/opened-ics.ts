import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { overtakenInWords } from '#bots/wording/import.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { Home } from '#infra/cli/ics/home.ts';
import type { Ics } from '#infra/cli/ics/ics.ts';
import { prepareImport } from '#infra/cli/ics/prepare-import.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { writeImport } from '#infra/cli/ics/write-import.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { type IcsOnRecord, icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { RecordAtHand } from '#infra/cli/record/record-in.ts';
import { awayFrom } from './away-from.ts';
import { settleSample } from './settle-sample.ts';

/** Thrown where the file that a start is given cannot be used; nothing of it was written. */
export class UnusableIcs extends Error {
  override readonly name = 'UnusableIcs';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(`problems=${problems.length}`);
    this.problems = problems;
  }
}

const sampleFile: NamedFile = {
  file: 'ics.yaml',
  folder: join(import.meta.dirname, 'sample'),
};

/** An ICS of this machine's workspace and tenant, as a file wants it. */
export function readOwnIcs(named: NamedFile, home: Home): Ics {
  const read = readIcs(named, home);
  if (!read.ok) throw new UnusableIcs(read.refusal);
  const away = awayFrom(home, read.value);
  if (away.length > 0) throw new UnusableIcs(away);
  return read.value;
}

/**
 * The ICS that the console shows: the one that is wanted, made as its file says; otherwise the one
 * of the last start, as it stands on record; otherwise the sample.
 */
export async function openIcs(
  record: RecordAtHand,
  { wanted, folder, home }: { wanted: Ics | undefined; folder: string; home: Home },
): Promise<IcsOnRecord> {
  const note = join(folder, 'ics.json');
  const last = wanted === undefined ? notedIn(note) : undefined;
  const standing = last === undefined ? undefined : await icsOnRecord(record.events, last);
  if (standing !== undefined && standing.directoryHistory.length > 0) return standing;
  const ics = wanted ?? readOwnIcs(sampleFile, home);
  await importInto(record, ics);
  if (wanted === undefined) await settleSample(record, ics);
  writeFileSync(note, JSON.stringify({ ics: ics.id }));
  return icsOnRecord(record.events, ics.id);
}

async function importInto(record: RecordAtHand, ics: Ics): Promise<void> {
  const prepared = await prepareImport(record, ics, { at: record.clock.now() });
  if (!prepared.ok) throw new UnusableIcs(prepared.refusal);
  const written = await writeImport(record, prepared.value);
  if (written.ok) return;
  const { written: before, of } = written.refusal;
  throw new Error(overtakenInWords(ics.id, before, of));
}

function notedIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { ics: string }).ics;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
