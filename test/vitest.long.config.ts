import { defineConfig } from 'vitest/config';

/** What takes minutes: the second tally on many cases. */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    include: ['test/**/*.long.ts'],
    testTimeout: 20 * 60_000,
  },
});
