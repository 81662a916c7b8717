import { describe, expect, it } from 'vitest';
import type { Propose } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { notOpened } from '#shared/decision/decision.ts';
import { limits, versionHash } from '#shared/decision/words.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { board, committee, governanceLead, partnership, under } from '#test/support/board.ts';
import {
  command,
  friday,
  given,
  monday,
  proposing,
  question,
  raised,
  why,
} from '#test/support/decider.ts';
import { agree } from './acts.ts';

const raising = (by: string, changes: Partial<Propose> = {}, at = monday) =>
  given().when(by, proposing(changes), at);

describe('a proposal', () => {
  it('takes with it the rules, seats and places in force, and the hash of the rules', () => {
    raising('the council member').yields({
      type: 'ProposalOpened',
      ics: 'ics',
      id: 'd1',
      forum: board,
      rulesHash: sha256(canonical(board.constitution)),
      kind: null,
      publicity: 'public',
      takenAt: 'for a meeting',
      meeting: '2026-12-10',
      answerBy: friday,
      version: versionHash(1, question, why),
      words: { question, why, link: '', because: '', resolution: '' },
    });
  });

  it('has another rules hash under other rules', () => {
    expect(raised(under(board, { stepsInOrder: false }))).not.toMatchObject({
      rulesHash: sha256(canonical(board.constitution)),
    });
  });

  it('begins by seeking consensus on its first version, with no answer implied', () => {
    const { decision } = raising('the council member');
    expect(decision).toMatchObject({
      status: 'seeking consensus',
      proposer: 'the council member',
      openedAt: monday,
      deadlinePassed: false,
      answers: {},
      versions: [{ number: 1, question, why, by: 'the council member', at: monday }],
    });
  });

  it('is raised by any member, for their seat', () => {
    const { events } = raising('the NHS trust member');
    expect(events).toMatchObject([
      { by: 'the NHS trust member', seat: 'nhs-trust-member', via: 'slack', at: monday },
    ]);
  });

  it('is raised by the governance lead, for no seat', () => {
    expect(raising(governanceLead).events).toMatchObject([{ by: governanceLead, seat: null }]);
  });

  it('is not raised by anyone else', () => {
    raising('a stranger').isRefused({ code: 'NotAMember' });
  });

  it('is raised once', () => {
    given(raised(board))
      .when('the council member', proposing())
      .isRefused({ code: 'AlreadyOpened' });
  });

  it('comes before anything done to it', () => {
    const answer = decide(command('the council member', agree()), notOpened);
    expect(answer).toEqual({ ok: false, refusal: { code: 'NothingHere' } });
  });
});

describe('where a decision is taken', () => {
  it('is for the next meeting by default on a board and a Partnership, and here in a committee', () => {
    const places = [board, partnership, committee].map((forum) => raised(forum));
    expect(places).toMatchObject([
      { takenAt: 'for a meeting' },
      { takenAt: 'for a meeting' },
      { takenAt: 'here' },
    ]);
  });

  it.each([board, partnership])('is never here where $name does not allow it', (forum) => {
    raising('the chair', { forum, takenAt: 'here' }).isRefused({
      code: 'PlaceNotAllowed',
      found: 'here',
      allowed: ['for a meeting', 'at a meeting'],
    });
  });

  it('is at a meeting only where the governance lead opens the item', () => {
    raising('the chair', { takenAt: 'at a meeting' }).isRefused({
      code: 'NotTheGovernanceLead',
      governanceLead,
    });
    expect(raising(governanceLead, { takenAt: 'at a meeting' }).decision.takenAt).toBe(
      'at a meeting',
    );
  });
});

describe('the meeting a proposal is for', () => {
  const meetingOf = (changes: Partial<Propose>) =>
    raising(governanceLead, changes).decision.meeting;

  it('is the next one after the last day for answers', () => {
    expect(meetingOf({ answerBy: '2026-12-11T17:00:00.000Z' })).toBe('2027-01-14');
  });

  it('may be on the last day for answers', () => {
    expect(meetingOf({ answerBy: '2026-12-10T17:00:00.000Z' })).toBe('2026-12-10');
  });

  it('is not named where the forum names none that late', () => {
    expect(meetingOf({ answerBy: '2027-02-01T17:00:00.000Z' })).toBeNull();
    expect(meetingOf({ forum: partnership })).toBeNull();
  });

  it('is the one of today for an item at a meeting', () => {
    expect(meetingOf({ takenAt: 'at a meeting' })).toBe('2026-11-23');
    expect(meetingOf({ forum: partnership, takenAt: 'at a meeting' })).toBe('2026-11-23');
  });

  it('is none for a decision taken here', () => {
    expect(meetingOf({ forum: committee, takenAt: 'here' })).toBeNull();
    expect(meetingOf({ forum: committee, takenAt: 'for a meeting' })).toBe('2026-12-17');
  });
});

describe('the form of a proposal', () => {
  it.each(['question', 'why'] as const)('has something under %s', (field) => {
    raising('the chair', { [field]: ' \n ' }).isRefused({ code: 'Blank', field });
  });

  it.each(['question', 'why'] as const)('takes as much under %s as the box does', (field) => {
    const limit = limits[field];
    const fits = raising('the chair', { [field]: 'x'.repeat(limit) });
    expect(fits.events).toHaveLength(1);
    raising('the chair', { [field]: 'x'.repeat(limit + 1) }).isRefused({
      code: 'TooLong',
      field,
      found: limit + 1,
      limit,
    });
  });

  it.each(['https://example.org/paper.pdf', 'HTTP://example.org', ''])(
    'takes %o as its link',
    (link) => {
      expect(raising('the chair', { link }).events).toMatchObject([{ words: { link } }]);
    },
  );

  it.each([
    'the paper',
    'javascript:alert(1)',
    'see https://example.org',
    'https://example.org/a b',
    'https://example.org/<b>',
    'https://example.org|paper',
    'https://',
  ])('does not take %o as a link', (link) => {
    raising('the chair', { link }).isRefused({ code: 'NotALink', field: 'link', found: link });
  });

  it('takes a link of 500 characters and no more', () => {
    const link = `https://example.org/${'x'.repeat(480)}`;
    expect(raising('the chair', { link }).events).toHaveLength(1);
    raising('the chair', { link: `${link}x` }).isRefused({
      code: 'TooLong',
      field: 'link',
      found: 501,
      limit: 500,
    });
  });

  it.each([monday, '2026-11-20T17:00:00.000Z'])('asks for answers after now, not by %s', (past) => {
    raising('the chair', { answerBy: past }).isRefused({
      code: 'DateHasPassed',
      field: 'answerBy',
      found: past.slice(0, 10),
    });
  });
});
