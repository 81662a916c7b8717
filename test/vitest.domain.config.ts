import { defineConfig } from 'vitest/config';

/** The rule book alone, without its properties: what mutation of the domain is judged by. */
export default defineConfig({
  test: {
    include: ['test/shared/{decision,forum,transition,calendar}/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    testTimeout: 20_000,
  },
});
