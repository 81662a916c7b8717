import { expect, it } from 'vitest';
import { check, distribution } from './check.ts';

const numRuns = 100_000;
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

it('agrees with the product on 100,000 constitutions, each with a table', () => {
  const { disagreement, seen } = check({ seed, numRuns });
  process.stdout.write(`${numRuns} cases, seed ${seed}\n${distribution(seen)}\n`);
  expect(disagreement).toBeNull();
});
