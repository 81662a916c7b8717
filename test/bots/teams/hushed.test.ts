import { afterEach, expect, it, vi } from 'vitest';
import { hushed } from '#bots/teams/hushed.ts';

/** Whatever stands on the console at the moment. */
const voice = globalThis.console;

afterEach(() => {
  vi.restoreAllMocks();
});

it('silences what the work says, and nobody else', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = hushed(async () => {
    voice.error('key');
    await promise;
    voice.error('key');
  });
  await hushed(async () => {
    voice.error('key');
  });
  voice.error('fault');
  resolve();
  await first;
  voice.error('later');
  expect(said.mock.calls).toEqual([['fault'], ['later']]);
});

it('passes on what the work throws', async () => {
  await expect(hushed(() => Promise.reject(new Error('token')))).rejects.toThrow('token');
});
