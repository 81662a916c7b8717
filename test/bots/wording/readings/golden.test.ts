import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { changes, meetingNote, minute, sinceLastLooked } from '#bots/views/choices.ts';
import { tuesday } from '#test/support/decider.ts';
import type { Played } from '#test/support/play.ts';
import { forAMeeting, readyForTheMeeting, votedAtTheMeeting } from './rich-decision.ts';

/*
 * What people read of a decision in which much happened. After a change that is meant,
 * `ACCORD_REWRITE=1 npm test -- test/bots/wording/readings` writes them anew: read the difference as
 * a board secretary would.
 */
const rewrite = process.env['ACCORD_REWRITE'] === '1';
const folder = join(import.meta.dirname, 'golden');

const by = (person: string, { events }: Played) => ({ person, at: tuesday, events });
const lead = 'the governance lead';
const chair = 'the chair';

const texts = [
  ['minute-of-a-vote', minute(votedAtTheMeeting.decision, by(lead, votedAtTheMeeting))],
  ['minute-as-a-draft', minute(readyForTheMeeting.decision, by(lead, readyForTheMeeting))],
  ['note-for-the-meeting', meetingNote(forAMeeting.decision, by(chair, forAMeeting))],
  [
    'note-once-it-is-closed',
    meetingNote(readyForTheMeeting.decision, by(chair, readyForTheMeeting)),
  ],
  [
    'since-a-member-last-looked',
    sinceLastLooked(forAMeeting.decision, by('the NHS trust member', forAMeeting)),
  ],
  ['what-changed', changes(forAMeeting.decision, by('the NHS trust member', forAMeeting))],
] as const;

describe('reads as before', () => {
  it.each(texts)('%s', (name, view) => {
    const path = join(folder, `${name}.txt`);
    const text = `${asText(view)}\n`;
    if (rewrite) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  });
});

it('there is no text of a reading that is gone', () => {
  const kept = globSync('*.txt', { cwd: folder }).map((path) => path.replace(/\.txt$/, ''));
  expect(kept.toSorted()).toEqual(texts.map(([name]) => name).toSorted());
});
