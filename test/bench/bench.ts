import { writeFileSync } from 'node:fs';
import { leastWritten } from '#shared/log.ts';
import { type TestTable, testTable } from '#test/support/table.ts';
import { initOfBundles } from './init-of-bundles.ts';
import { pagesOfAPlan } from './pages-of-a-plan.ts';
import { pressAgainstFloor } from './press-against-floor.ts';
import { requestsPerPress } from './requests-per-press.ts';
import { sixtyAtOnce } from './sixty-at-once.ts';
import { tallyAgainstFloor } from './tally-against-floor.ts';
import { voteAsItGrows } from './vote-as-it-grows.ts';
import { wholeDecisions } from './whole-decision.ts';
import { roundAgainstFloor, yearOfNudges } from './year-of-nudges.ts';

interface Part {
  readonly about: string;
  readonly measure: (table: TestTable) => Promise<readonly object[]>;
}

/** Each may be asked for alone: `npm run bench -- init`. */
const parts: Readonly<Record<string, Part>> = {
  requests: { about: 'Table requests and capacity units of each press', measure: requestsPerPress },
  ratios: {
    about: 'Times, each beside a floor measured in the same run',
    measure: async (table) => [
      ...(await pressAgainstFloor(table)),
      ...(await tallyAgainstFloor()),
      ...(await roundAgainstFloor()),
    ],
  },
  growth: {
    about: 'The end of a vote by seats, weight and groups, beside one sum over as many seats',
    measure: () => Promise.resolve(voteAsItGrows()),
  },
  nudges: {
    about: 'A year of 42 ICSs, each with 60 milestones of 10 owners and a decision a month',
    measure: yearOfNudges,
  },
  pages: {
    about: 'The private pages of a plan of 200 milestones',
    measure: pagesOfAPlan,
  },
  atOnce: {
    about: 'Sixty members at once, each request to the record taking 20 ms',
    measure: async () => [await sixtyAtOnce()],
  },
  decisions: {
    about: 'Whole decisions, with every card, message and daily round',
    measure: wholeDecisions,
  },
  init: {
    about: 'From a fresh process to the handler, by the clock (and by the processor)',
    measure: initOfBundles,
  },
};

process.env[leastWritten] = 'WARN';
const asked = process.argv.slice(2);
const found: Record<string, readonly object[]> = {};
for (const [name, { about, measure }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  found[name] = await onATable(measure);
  console.log(`\n${about}`);
  console.table(found[name]);
}
writeFileSync('bench.json', `${JSON.stringify(found, null, 2)}\n`);

/** A table of its own for each part: none measures what another left there. */
async function onATable(measure: Part['measure']): Promise<readonly object[]> {
  const table = await testTable();
  try {
    return await measure(table);
  } finally {
    await table.stop();
  }
}
