import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { verifySignature } from '#bots/slack/verify-signature.ts';

const secret = 'a-secret-of-the-test';
const noon = 1_795_000_000;
const body = Buffer.from('payload=%7B%22why%22%3A%22Ærø%22%7D');

function sign(seconds: string, bytes: Uint8Array = body, key = secret): string {
  const mac = createHmac('sha256', key).update(`v0:${seconds}:`).update(bytes);
  return `v0=${mac.digest('hex')}`;
}

function check(seconds: string, signature: string | undefined, now = noon * 1000) {
  return verifySignature(secret, { body, signature, timestamp: seconds }, now);
}

it('a request that Slack signed is let in', () => {
  expect(check(`${noon}`, sign(`${noon}`))).toBe('ok');
});

it.each([
  [-300, 'ok'],
  [-301, 'stale'],
  [300, 'ok'],
  [301, 'stale'],
])('one whose time is %i seconds from ours is %s', (apart, result) => {
  const seconds = `${noon + apart}`;
  expect(check(seconds, sign(seconds))).toBe(result);
});

it('a fraction of our second makes no difference at the edge', () => {
  const seconds = `${noon - 300}`;
  expect(check(seconds, sign(seconds), noon * 1000 + 999)).toBe('ok');
});

it('one without a signature or without a time is unsigned', () => {
  expect(check(`${noon}`, undefined)).toBe('unsigned');
  expect(check(`${noon}`, '')).toBe('unsigned');
  const signature = sign(`${noon}`);
  expect(verifySignature(secret, { body, signature, timestamp: undefined }, noon * 1000)).toBe(
    'unsigned',
  );
});

it.each([['soon'], ['-5'], ['1e9'], [' 1795000000'], ['1795000000.5'], ['NaN']])(
  'a time written as "%s" is wrong',
  (seconds) => {
    expect(check(seconds, sign(seconds))).toBe('wrong');
  },
);

it('a signature by another key, of other bytes, of another time or of another length is wrong', () => {
  const seconds = `${noon}`;
  expect(check(seconds, sign(seconds, body, 'another'))).toBe('wrong');
  expect(check(seconds, sign(seconds, body.subarray(1)))).toBe('wrong');
  expect(check(seconds, sign(`${noon - 1}`))).toBe('wrong');
  expect(check(seconds, sign(seconds).slice(0, -1))).toBe('wrong');
  expect(check(seconds, sign(seconds).toUpperCase())).toBe('wrong');
});
