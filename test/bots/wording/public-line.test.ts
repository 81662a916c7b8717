import { expect, it } from 'vitest';
import { hasEnded } from '#bots/wording/ended.ts';
import { minuteInWords } from '#bots/wording/minute/minute-in-words.ts';
import type { Propose } from '#shared/decision/command.ts';
import { members } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

function minuteOf(because: string, rules: Record<string, unknown> = {}): readonly string[] {
  const forum = committeeWith(rules);
  const publicity: Propose['publicity'] = { is: 'private', because, resolution: '' };
  const { decision, events } = play({ forum, ...(because === '' ? {} : { publicity }) })
    .does(members(forum), (version) => ({ type: 'Agree', version }))
    .does('the chair', (version) => ({ type: 'RecordAgreed', version }));
  return hasEnded(decision) ? minuteInWords(decision, events) : [];
}

it.each([
  ['it names a person', '1 item was considered in private, reason: it names a person.'],
  ['It names a person. ', '1 item was considered in private, reason: It names a person.'],
])('the minute of a private item ends with its line for the public: %s', (because, line) => {
  expect(minuteOf(because).at(-1)).toBe(line);
});

it('where the rules deal with all in private, they are the reason', () => {
  expect(minuteOf('', { publicity: { normally: 'private' } }).at(-1)).toBe(
    '1 item was considered in private, reason: the rules of the committee have it so.',
  );
});

it('a public item has no such line', () => {
  expect(minuteOf('').join(' ')).not.toMatch(/public minutes/);
});
