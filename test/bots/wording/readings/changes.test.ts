import { describe, expect, it } from 'vitest';
import { changes, moreChoices } from '#bots/views/choices.ts';
import { noticeView } from '#bots/views/notice.ts';
import { changedIn, changesInText } from '#bots/wording/changes/changes-in-text.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { question, tuesday, why } from '#test/support/decider.ts';
import { wordsInSlack, wordsInTeams } from '#test/support/drawn-words.ts';
import { agree, newWords, type Played, play } from '#test/support/play.ts';

const lead = 'the governance lead';
const council = 'the council member';
const told = (played: Played, person: string) =>
  changes(played.decision, { person, at: tuesday }).lines.slice(1);
const fewer = question.replace('20', '15');
const more = question.replace('20', '30').replace('winter', 'spring');

describe('a change of words', () => {
  it('is told by what was taken out and what was put in, with the words before it', () => {
    expect(changesInText(question, more)).toEqual([
      'After “Shall we pay for”. Taken out: “20”. Put in: “30”.',
      'After “home-from-hospital places this”. Taken out: “winter?”. Put in: “spring?”.',
    ]);
  });

  it('says only what there is: words that were put in, or taken out', () => {
    expect(changesInText('We pay for beds.', 'We will pay for beds.')).toEqual([
      'After “We”. Put in: “will”.',
    ]);
    expect(changesInText('Now we pay.', 'we pay.')).toEqual(['At the start. Taken out: “Now”.']);
    expect(changesInText('We pay', 'We pay for beds')).toEqual([
      'After “We pay”. Put in: “for beds”.',
    ]);
  });

  it('counts each word taken out and each word put in', () => {
    expect(changedIn(question, more)).toBe(4);
    expect(changedIn('one two three', 'one three')).toBe(1);
    expect(changedIn('', 'one two')).toBe(2);
    expect(changedIn(why, why)).toBe(0);
  });

  it('is none where nothing can be seen: spaces, line breaks, signs without a width', () => {
    expect(changesInText('We pay for beds.', 'We  pay\nfor\u200b be\u00adds. \u2060')).toEqual([]);
    expect(changesInText('caf\u00e9', 'cafe\u0301')).toEqual([]);
  });

  it('shows both texts whole where single words would tell nothing', () => {
    const old = Array.from({ length: 40 }, (_, index) => `w${index}`);
    const now = old.map((word, index) => (index % 2 === 0 ? word : `new${index}`));
    expect(changesInText(old.join(' '), now.join(' '))).toEqual([
      'So much is new that both are shown whole.',
      `Taken out: “${old.join(' ')}”`,
      `Put in: “${now.join(' ')}”`,
    ]);
  });

  it('shows typed markup and typed quotation marks as words', () => {
    expect(changesInText('Say *yes*.', 'Say “<b>no</b>”.')).toEqual([
      'After “Say”. Taken out: “*yes*.”. Put in: “‘<b>no</b>’.”.',
    ]);
  });

  it.each([
    ['nothing in common', 'a ', 'b '],
    ['the same few words in another order', 'a b c ', 'c a a b '],
  ])('is found, however long the texts: %s', (_, one, other) => {
    const texts = [one, other].map((text) =>
      Array.from(text.repeat(3000).slice(0, 3000), (letter, index) =>
        index % 2 === 0 ? `${letter.trim()}${index % 7}` : ' ',
      ).join(''),
    );
    const [before = '', after = ''] = texts;
    expect(changedIn(before, after)).toBeGreaterThan(0);
  });
});

describe('“See what changed”', () => {
  const second = play().does(council, agree).does(lead, newWords(more, why));
  const third = second.does(lead, newWords(fewer, why));

  it('compares with the version this person last answered', () => {
    expect(told(third, council)).toEqual([
      'You answered version 1. Version 3 changes 2 words.',
      'Each word taken out counts, and so does each word put in.',
      'The question has changed.',
      'After “Shall we pay for”. Taken out: “20”. Put in: “15”.',
      'The reasons are the same.',
    ]);
  });

  it('compares with the version before for whoever answered none, or these words', () => {
    const start = 'Before it came version 2. Version 3 changes 4 words.';
    expect(told(third, 'the chair')[0]).toBe(start);
    expect(told(third.does(council, agree), council)[0]).toBe(start);
  });

  it('says so where nothing has changed', () => {
    expect(told(play(), council)).toEqual(['There is only one version. No word has changed.']);
    expect(told(play().does(lead, newWords(question, `${why} `)), council)).toEqual([
      'Before it came version 1. Version 2 changes no word that can be seen.',
      'Only spaces, line breaks or signs that no one can see are new.',
    ]);
  });

  it('says so where the words were erased, and compares nothing', () => {
    const { decision } = second;
    const [first, ...others] = decision.versions;
    const versions: Opened['versions'] = [{ ...first, question: '', why: '' }, ...others];
    const { lines } = changes({ ...decision, versions }, { person: council, at: tuesday });
    expect(lines.slice(1)).toEqual([
      'You answered version 1. Its words or these were erased, so no one can compare them.',
    ]);
  });

  it('is offered to those who belong once there is a second version', () => {
    const offered = ({ decision }: Played, person: string) =>
      moreChoices(decision, { person, at: tuesday }).can.map(({ act }) => act);
    expect(offered(second, council)).toContain('see-changes');
    expect(offered(play(), council)).not.toContain('see-changes');
    expect(offered(second, 'a stranger')).not.toContain('see-changes');
  });

  it('reads the same in Slack and in Teams, with no mark but words', () => {
    const view = changes(third.decision, { person: council, at: tuesday });
    const line = 'After “Shall we pay for”. Taken out: “20”. Put in: “15”.';
    expect(wordsInSlack(view)).toContain(line);
    expect(wordsInTeams(view)).toContain(line);
  });

  it('is the third button of the card that says how many words changed', () => {
    const card = noticeView({ kind: 'words changed' }, third.decision);
    expect(card.lines).toContain('You answered version 2. Version 3 changes 4 words.');
    expect(card.buttons.map(({ act, label }) => [act, label])).toEqual([
      ['agree', 'I still agree'],
      ['answer', 'Change my answer'],
      ['see-changes', 'See what changed'],
    ]);
  });
});
