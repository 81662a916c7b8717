import { problemLine } from '#bots/wording/input-problems.ts';
import { planImport } from '#infra/cli/ics/plan-import.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { folderWith } from './riverside.ts';

export type Files = Readonly<Record<string, unknown>>;

/** What is said of an ICS file and its tables, on an empty record; nothing where they are right. */
export async function saidOf(ics: unknown, others: Files = {}, by?: string): Promise<string[]> {
  const folder = folderWith({ 'ics.yaml': ics, ...others });
  const read = readIcs({ file: 'ics.yaml', folder }, {});
  if (!read.ok) return read.refusal.map(problemLine);
  const record = await icsOnRecord(memoryEventStore(), read.value.id);
  const plan = planImport(read.value, record, { by, at: '2026-11-02T09:00:00.000Z' });
  return plan.ok ? [] : plan.refusal.map(problemLine);
}
