import { defineConfig } from 'vitest/config';

/** What takes minutes: the second tally on many cases, and every property on cases never drawn before. */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    include: ['test/**/*.long.ts', 'test/**/*.property.test.ts'],
    testTimeout: 20 * 60_000,
  },
});
