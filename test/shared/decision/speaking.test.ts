import { expect, it } from 'vitest';
import { countedAs } from '#shared/decision/speaking.ts';
import { put } from './body.ts';

it.each([
  ['the holder wins', ['holder', 'deputy'], 'holder'],
  ['the last stands', ['holder', 'deputy'], 'deputy'],
  ['the last stands', ['deputy', 'holder', 'proxy'], 'holder'],
  ['the holder wins', ['deputy', 'proxy'], 'deputy'],
  ['the holder wins', ['proxy'], 'proxy'],
  ['the holder wins', [], null],
] as const)('where %s, of %j the word that counts is that of: %s', (bothAct, ways, counted) => {
  expect(countedAs(put({ deputies: { bothAct } }).decision, ways)).toBe(counted);
});
