import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCsv, unguarded } from '#bots/wording/csv.ts';
import { answersAsSheet, partsAsSheet, planAsSheet } from '#bots/wording/plan-sheet.ts';
import type { Ics } from '#infra/cli/ics/ics.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { parseCsv } from '#infra/cli/parse-csv.ts';
import { planProgrammes } from '#infra/cli/plans/plan-programmes.ts';
import { type IcsOnRecord, icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { saidOf } from '#shared/transition/said-of.ts';
import { folderWith } from '#test/infra/cli/ics/riverside.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { moves, withPlan } from './sheets.ts';

const dangerous = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\0',
  '‘',
  'é',
);
const line = fc
  .array(fc.oneof(dangerous, fc.string({ unit: 'binary', maxLength: 5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.join(''));

describe('a table', () => {
  it('gives back every cell, and has none that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 2 }), (cells) => {
        const plain = cells.map((each) => each.replaceAll(/(?!\n)\p{Cc}/gu, ''));
        const parsed = parseCsv(asCsv([['a', 'b'], plain]));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
        const [row = { cells: [] }] = parsed.value.rows;
        expect(row.cells.map(unguarded)).toEqual(plain);
        expect(row.cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const at = '2026-11-20T09:00:00.000Z';
const word = fc.constantFrom('on track', 'at risk', 'off track', 'not for us');
const proof = fc.constantFrom('', 'https://example.org/1', 'https://example.org/2');
const acts = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('AnswerMilestone'),
      milestone: fc.constantFrom('rent', 'keys'),
      word,
      line,
      proof,
    }),
    fc.record({ type: fc.constant('NothingChanged'), milestones: fc.constant(['rent', 'keys']) }),
    fc.record({
      type: fc.constant('AnswerPart'),
      milestone: fc.constant('keys'),
      part: fc.constant('front'),
      word,
      line,
    }),
    fc.record({
      type: fc.constant('NamePartLead'),
      milestone: fc.constant('keys'),
      part: fc.constant('front'),
      lead: line,
    }),
    fc.record({
      type: fc.constant('MoveDate'),
      milestone: fc.constantFrom('rent', 'keys'),
      to: fc.constantFrom('2027-01-31', '2027-02-28'),
      decision: fc.constant(null),
      reason: line,
    }),
    fc.record({ type: fc.constant('GiveProof'), milestone: fc.constant('rent'), proof }),
  ),
  { maxLength: 8 },
);

const stream = { ics: 'riverside', kind: 'plan', id: 'moves' } as const;
const none = () => Promise.resolve(false);

describe('a plan with any answers', () => {
  function wanted(
    folder: string,
    tables: Readonly<Record<'owners' | 'answers' | 'dates' | 'parts', string>>,
  ) {
    for (const [name, table] of Object.entries(tables)) {
      writeFileSync(join(folder, `${name}.csv`), table);
    }
    const read = readIcs({ file: 'ics.yaml', folder }, {});
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return read.value;
  }

  function stepsFor(ics: Ics, record: IcsOnRecord, at: string) {
    const planned = planProgrammes(ics, record, { at });
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    return planned.value.steps.map(({ command }) => command);
  }

  it('is exported, as it is and as it was, as tables that change nothing when they are imported again', async () => {
    const folder = folderWith({
      'ics.yaml': withPlan({
        programme: moves,
        owners: 'owners.csv',
        answers: 'answers.csv',
        dates: 'dates.csv',
        parts: 'parts.csv',
      }),
    });
    await fc.assert(
      fc.asyncProperty(acts, async (course) => {
        const store = memoryEventStore();
        const handle = handleCommand(store);
        const onRecord = () => icsOnRecord(store, 'riverside', { plans: ['moves'] });
        const file = wanted(folder, {
          owners: 'milestone,owner\nrent,ann\n',
          answers: 'milestone,word\n',
          dates: 'milestone,moveTo,reason\n',
          parts: 'milestone,part\n',
        });
        const played = course.map((act, index) => {
          const day = `2026-11-${20 + Math.floor(index / 2)}T1${index % 2}:00:00.000Z`;
          return { id: `c${index}`, by: 'cat', via: 'slack', at: day, act } as never;
        });
        for (const command of [...stepsFor(file, await onRecord(), at), ...played]) {
          await handle(planDecider, { stream, command }, none);
        }
        const record = await onRecord();
        const { plan = null, history = [] } = record.plans.get('moves') ?? {};
        if (plan === null) throw new Error('nothing was set up');
        const events = history.map(({ event }) => event);
        const sheet = planAsSheet(plan);
        const parts = partsAsSheet(plan);
        const earlier = events.map((_, index) => {
          const then = events.slice(0, index + 1).reduce(planDecider.evolve, planDecider.initial);
          return then === null ? '' : planAsSheet(then);
        });
        for (const answers of [...earlier, answersAsSheet(saidOf(events))]) {
          const again = wanted(folder, { owners: sheet, answers, dates: sheet, parts });
          expect(stepsFor(again, record, '2026-11-28T09:00:00.000Z')).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
