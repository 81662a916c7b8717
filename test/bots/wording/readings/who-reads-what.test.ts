import { describe, expect, it } from 'vitest';
import { meetingNote, minute, moreChoices, sinceLastLooked } from '#bots/views/choices.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import { board, governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { wordsInTeams } from '#test/support/drawn-words.ts';
import { agree, object, type Played, play } from '#test/support/play.ts';
import { ordinary } from '#test/support/states.ts';
import { forAMeeting, readyForTheMeeting, votedAtTheMeeting } from './rich-decision.ts';

const by = (person: string, { events }: Played) => ({ person, at: tuesday, events });
const offeredTo = (person: string, played: Played) =>
  moreChoices(played.decision, by(person, played)).can.map(({ act }) => act);
const state = (name: string): Played => {
  const found = ordinary[name];
  if (found === undefined) throw new Error(`no state ${name}`);
  return found;
};

describe('the minute', () => {
  it('is offered to the governance lead once it has ended, and to no member', () => {
    expect(offeredTo(governanceLead, votedAtTheMeeting)).toContain('copy-minute');
    expect(offeredTo(governanceLead, readyForTheMeeting)).toContain('copy-minute');
    expect(offeredTo(governanceLead, forAMeeting)).not.toContain('copy-minute');
    for (const { holders } of board.seats) {
      expect(offeredTo(holders[0] ?? '', votedAtTheMeeting)).not.toContain('copy-minute');
    }
  });

  it('tells anyone else who asks for it no more than who may', () => {
    const { decision } = votedAtTheMeeting;
    for (const who of ['the chair', 'the council member', 'a stranger']) {
      expect(minute(decision, by(who, votedAtTheMeeting)).lines).toEqual([
        'Only the governance lead can copy the minute, once this has ended.',
      ]);
    }
    expect(minute(forAMeeting.decision, by(governanceLead, forAMeeting)).lines).toHaveLength(1);
  });

  it('holds what a vote must leave on record', () => {
    const { lines } = minute(votedAtTheMeeting.decision, by(governanceLead, votedAtTheMeeting));
    const text = lines.join('\n');
    expect(text).toContain('The item: “Shall we pay for 20 home-from-hospital places');
    expect(text).toContain('called a vote: “Talks with the council did not end in agreement.”');
    expect(text).toContain('Each vote was given by name');
    expect(text).toContain('Passed: 6 for, 5 against, 1 abstained, by the casting vote.');
    expect(text).toContain('The primary care member objects: “No money is set aside');
    expect(text).toContain('The primary care member disagrees: “No one asked carers.”');
  });

  it('is a draft until the meeting has taken it, and says so first', () => {
    const { lines } = minute(readyForTheMeeting.decision, by(governanceLead, readyForTheMeeting));
    expect(lines[0]).toBe('Draft minute. The meeting has not taken this yet.');
  });

  it('names its number and its day once the next meeting has agreed it', () => {
    const agreed = votedAtTheMeeting.does(governanceLead, {
      type: 'ConfirmMinute',
      date: '2026-11-24',
      number: '12/26',
    });
    const { lines } = minute(agreed.decision, by(governanceLead, agreed));
    expect(lines[0]).toBe('Minute 12/26. It was agreed at the meeting on 24 November 2026.');
    expect(lines.join('\n')).not.toContain('is asked to agree');
  });

  it('gives the reason of a chair who settled it', () => {
    const all = Object.values(ordinary).filter(
      ({ decision, events }) =>
        decision.status === 'closed' && events.some(({ type }) => type === 'Determined'),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const played of all) {
      const { lines } = minute(played.decision, by(played.decision.forum.governanceLead, played));
      expect(lines.filter((line) => /with a reason: “/.test(line))).toHaveLength(1);
    }
  });

  it('sends nobody elsewhere, and denies no veto', () => {
    for (const played of Object.values(ordinary)) {
      if (!hasEnded(played.decision)) continue;
      const { lines } = minute(played.decision, by(played.decision.forum.governanceLead, played));
      const text = lines.join('\n');
      expect(text).not.toContain('See the full record');
      if (text.includes('gave a veto')) expect(text).not.toContain('No disagreement');
    }
  });

  it('calls nothing a decision that was turned down', () => {
    const played = state('closed here, not carried');
    const { lines } = minute(played.decision, by(played.decision.forum.governanceLead, played));
    expect(lines).toContain(
      'In law: the committee turned this down. Its rules let it do so in chat. Nothing changes.',
    );
  });

  it('keeps typed markup as it was typed, and adds none', () => {
    const typed = '*No* <b>money</b> [x](https://evil.test)';
    const closed = play()
      .does('the council member', object(typed, ''))
      .does('the chair', { type: 'RecordNotAgreed' });
    const text = minute(closed.decision, by(governanceLead, closed)).lines.join('\n');
    expect(text).toContain(`“${typed}”`);
    expect(text.replaceAll(typed, '')).not.toMatch(/[*_~<>`#|]/);
  });
});

describe('the note for the meeting', () => {
  it('is offered to whoever is in the chair, of an item for a meeting', () => {
    expect(offeredTo('the chair', forAMeeting)).toContain('meeting-note');
    expect(offeredTo('the chair', readyForTheMeeting)).toContain('meeting-note');
    expect(offeredTo('the deputy chair', forAMeeting)).not.toContain('meeting-note');
    expect(offeredTo('the chair', votedAtTheMeeting)).not.toContain('meeting-note');
  });

  it('goes to the deputy where the chair stepped out', () => {
    const played = state('asking, the chair stepped out');
    expect(offeredTo('the deputy chair', played)).toContain('meeting-note');
    expect(offeredTo('the chair', played)).not.toContain('meeting-note');
  });

  it('ends with an item that goes no further', () => {
    expect(offeredTo('the chair', state('closed for a meeting, not agreed'))).not.toContain(
      'meeting-note',
    );
    expect(offeredTo('the chair', state('withdrawn'))).not.toContain('meeting-note');
  });

  it('says nothing of the item to anyone else', () => {
    const { lines } = meetingNote(forAMeeting.decision, by('the council member', forAMeeting));
    expect(lines.slice(1)).toEqual([
      'Only the person in the chair has this note, and only for an item that goes to a meeting.',
    ]);
  });

  it('fits on a page, however much was said', () => {
    const long = 'No money is set aside for carers and nurses. '.repeat(60);
    const many = board.seats.slice(1).flatMap(({ holders }) => holders);
    const played = play().does(many, object(long, long));
    const { lines } = meetingNote(played.decision, by('the chair', played));
    expect(lines.join('\n').length).toBeLessThan(8000);
    expect(lines).toContain('7 more objections. See the full record.');
  });
});

describe('changes since I last looked', () => {
  it('is offered to all who belong, and to no stranger', () => {
    expect(offeredTo('the council member', forAMeeting)).toContain('see-since');
    expect(offeredTo(governanceLead, forAMeeting)).toContain('see-since');
    expect(offeredTo('a stranger', forAMeeting)).not.toContain('see-since');
  });

  it('says so when nothing has', () => {
    const played = play().does('the chair', agree);
    const { lines } = sinceLastLooked(played.decision, by('the chair', played));
    expect(lines.slice(1)).toEqual([
      'Nothing has happened since you last did something here, on 1 December at 10:42am.',
    ]);
  });

  it('begins with the proposal for whoever has done nothing yet', () => {
    const played = play().does('the chair', agree);
    const { lines } = sinceLastLooked(played.decision, by('the council member', played));
    expect(lines[1]).toBe('You have done nothing here yet. This is what has happened so far.');
    expect(lines[2]).toMatch(/^23 November at 9am: The governance lead raised a proposal\./);
    expect(lines).toHaveLength(4);
  });

  it('tells the last twenty, counts those before them, and cuts long words', () => {
    const all = board.seats.flatMap(({ holders }) => holders);
    const played = play()
      .does(all, agree)
      .does(all, object('No. '.repeat(500), ''));
    const { lines } = sinceLastLooked(played.decision, by(governanceLead, played));
    expect(lines).toHaveLength(1 + 1 + 1 + 20);
    expect(lines[2]).toBe('8 more things came before these. See the full record.');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(302);
    expect(lines.at(-1)).toMatch(/^1 December at 10:42am: The voluntary sector member .*…”$/s);
    const view = sinceLastLooked(played.decision, by(governanceLead, played));
    expect(wordsInTeams(view)).toContain(lines.at(-1));
  });
});
