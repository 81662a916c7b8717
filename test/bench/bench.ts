import { writeFileSync } from 'node:fs';
import { testTable } from '#test/support/table.ts';
import { pressAgainstFloor } from './press-against-floor.ts';
import { requestsPerPress } from './requests-per-press.ts';
import { tallyAgainstFloor } from './tally-against-floor.ts';
import { voteAsItGrows } from './vote-as-it-grows.ts';
import { roundAgainstFloor, yearOfNudges } from './year-of-nudges.ts';

const table = await testTable();
try {
  const requests = await requestsPerPress(table);
  const ratios = [
    ...(await pressAgainstFloor(table)),
    ...(await tallyAgainstFloor()),
    ...(await roundAgainstFloor()),
  ];
  const growth = voteAsItGrows();
  const nudges = await yearOfNudges();
  console.log('\nTable requests of each press');
  console.table(requests);
  console.log('Times, each beside a floor measured in the same run');
  console.table(ratios);
  console.log('The end of a vote by seats, weight and groups, beside one sum over as many seats');
  console.table(growth);
  console.log('A year of 42 ICSs, each with 60 milestones of 10 owners and a decision a month');
  console.table(nudges);
  writeFileSync('bench.json', `${JSON.stringify({ requests, ratios, growth, nudges }, null, 2)}\n`);
} finally {
  await table.stop();
}
