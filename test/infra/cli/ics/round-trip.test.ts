import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '#infra/cli/built-in.ts';
import { icsAsFile } from '#infra/cli/ics/ics-as-file.ts';
import { icsAsYaml } from '#infra/cli/ics/ics-as-yaml.ts';
import { prepareImport } from '#infra/cli/ics/prepare-import.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { writeImport } from '#infra/cli/ics/write-import.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { root } from '#test/support/source-tree.ts';
import { entra, folderWith, type IcsWritten, riverside, withForum } from './riverside.ts';

const november = '2026-11-02T09:00:00.000Z';

/** A record in memory with a file imported into it, and what it takes to do so again. */
async function imported(file: unknown, store = memoryEventStore(), at = november) {
  const folder = folderWith({ 'ics.yaml': file });
  const read = readIcs({ file: 'ics.yaml', folder }, {});
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const prepared = await prepareImport({ events: store, doors: store }, read.value, { at });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
  const closeDoors = () => Promise.resolve();
  await writeImport({ events: store, closeDoors }, prepared.value);
  return { store, id: read.value.id, changes: prepared.value.changes };
}

async function exported({ store, id }: Awaited<ReturnType<typeof imported>>): Promise<string> {
  return icsAsYaml(icsAsFile(await icsOnRecord(store, id)));
}

describe('what is exported', () => {
  it('imports again with no differences, and elsewhere makes the same', async () => {
    const first = await imported(riverside());
    const file = await exported(first);
    expect((await imported(file, first.store)).changes).toEqual([]);
    expect(await exported(await imported(file))).toBe(file);
  });

  it('does so for every template', async () => {
    const { ics, slackTeam, people } = riverside();
    for (const template of templates.ids()) {
      const strangers = withHolders(template);
      const forums = { it: { constitution: template, governanceLead: 'cat' } };
      const first = await imported({ ics, slackTeam, people: { ...people, ...strangers }, forums });
      const file = await exported(first);
      expect((await imported(file, first.store)).changes).toEqual([]);
      expect(await exported(await imported(file))).toBe(file);
    }
  });

  it('does so for any names, words and seats', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((each) => {
      return each.replaceAll(/\p{Cs}|\p{Cn}/gu, '').trim() || 'x';
    });
    const id = fc.stringMatching(/^[A-Za-z'&*!%@:{[?-][A-Za-z0-9 :'"-]{0,20}[a-z]$/);
    const person = fc.record({
      name: text,
      accounts: fc
        .option(fc.nat({ max: 10 ** 9 }).map(entra), { nil: undefined })
        .map((user) => (user === undefined ? {} : { teams: { user } })),
    });
    const seat = fc.record(
      {
        name: text,
        votes: fc.boolean(),
        weight: fc.nat({ max: 1000 }),
        classes: fc.array(text, { maxLength: 3 }),
        body: text,
        votesInPerson: fc.oneof(fc.boolean(), fc.constant({ from: '2026-04-01' })),
        figures: fc.constant({ population: 310_000 }),
        vacant: fc.constant(true),
      },
      { requiredKeys: ['vacant'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(id, person, { maxKeys: 5, noNullPrototype: true }),
        fc.dictionary(id, seat, { maxKeys: 5, noNullPrototype: true }),
        async (people, seats) => {
          const ics = riverside();
          const accounts = Object.values(people).map((each) => JSON.stringify(each.accounts));
          fc.pre(new Set(accounts).size === accounts.length);
          const wanted = withForum({ ...ics, people: { ...ics.people, ...people } }, 'audit', {
            seats: { chair: { vacant: true }, ...seats },
          });
          const first = await imported(wanted);
          const file = await exported(first);
          expect((await imported(file, first.store)).changes).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

function withHolders(template: string): IcsWritten['people'] {
  const path = join(root, `shared/forum/templates/${template}.json`);
  const { seats = {} } = JSON.parse(readFileSync(path, 'utf8')) as { seats?: object };
  return Object.fromEntries(Object.keys(seats).map((id) => [id, { name: `The ${id}` }]));
}
