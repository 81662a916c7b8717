import { expect, it } from 'vitest';
import { inSource } from '#shared/in-source.ts';

it.each([
  ['of a plain file', 'answer (file:///srv/accord/bots/slack/front.ts:41:20)'],
  ['of a bundle that has no map', 'xY (file:///var/task/none.mjs:1:7012)'],
  ['of Node itself', 'async Promise.all (index 0)'],
])('a frame %s stays as it is', (_what, frame) => {
  expect(inSource(frame)).toBe(frame);
});
