import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { proposeForm } from '#bots/views/forms/propose-form.ts';
import { appListing } from '#bots/wording/app-listing.ts';
import { inSlack } from '#bots/wording/in-slack.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { labels, noticeLabels, receiptLabel, standsLabel } from '#bots/wording/labels.ts';
import { strangers } from '#bots/wording/strangers.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { readingsOf } from '#test/bots/views/readings-of.ts';
import { committee, forums } from '#test/support/board.ts';
import { gradeOf, ownWords, sentencesIn, wordsOf } from '#test/support/reading-age.ts';
import { ordinary } from '#test/support/states.ts';
import { viewsOf } from '#test/support/views-of.ts';

/*
 * Everything that anyone is shown in any ordinary state, as the bot's own words: the proposal's
 * words, what people typed, dates and names are taken out (see ownWords), buttons are left out, as
 * are the names of the documents that the rules rest on. Each text is measured by itself. The
 * formula means nothing for a handful of words, so texts of fewer than twelve are measured together.
 */

const fixed = [
  ...Object.values(appListing),
  ...Object.values(strangers),
  ...Object.values(inSlack),
  ...Object.values(inTeams).map((words) => (typeof words === 'string' ? words : words('this'))),
  asText(
    proposeForm({
      about: {},
      forums,
      takenAt: committee.constitution.takenAt.allowed,
      kinds: [{ id: 'staff', name: 'staff matters' }],
      publicity: [
        { normally: 'public', otherwise: 'by resolution' },
        { normally: 'private', otherwise: 'with a reason' },
      ],
      answerBy: '2026-12-04',
    }),
  ),
];

interface Said {
  readonly where: string;
  readonly lines: readonly string[];
}

const said: readonly Said[] = [
  ...fixed.map((text) => ({ where: 'fixed', lines: text.split('\n') })),
  ...Object.entries(ordinary).flatMap(([state, played]) =>
    [...viewsOf(played), ...readingsOf(played)].map(({ name, view }) => ({
      where: `${state}: ${name}`,
      lines: ownLines(asText(view), played.decision),
    })),
  ),
];

const texts = [...new Map(said.map((each) => [each.lines.join('\n'), each])).values()];

describe('what members see', () => {
  const isLong = ({ lines }: Said) => wordsOf(lines.join('\n')).length >= 12;

  it('can be read at the age of twelve, text by text', () => {
    expect(texts.length).toBeGreaterThan(400);
    const hard = texts.filter(isLong).filter(({ lines }) => gradeOf(lines) > 7);
    expect(hard).toEqual([]);
    expect(
      gradeOf(texts.filter((each) => !isLong(each)).flatMap(({ lines }) => lines)),
    ).toBeLessThan(7);
  });

  it('has no hard sentence, and none of more than 25 words', () => {
    const sentences = new Set(texts.flatMap(({ lines }) => lines.flatMap(sentencesIn)));
    const long = [...sentences].filter((each) => wordsOf(each).length >= 8);
    expect(long.filter((each) => gradeOf([each]) > 8)).toEqual([]);
    expect(long.filter((each) => wordsOf(each).length > 25)).toEqual([]);
  });

  it('has no word that only a lawyer uses', () => {
    const banned =
      /\b(?:quorate|inquorate|recused?|sustained|ladder|ballots?|matter class|constitutions?|forums?|remit)\b/i;
    const spoken = [...said.map(({ lines }) => lines.join('\n')), ...labelsShown()];
    expect(spoken.filter((text) => banned.test(text))).toEqual([]);
  });

  it('has no half-filled sentence', () => {
    const broken = /undefined|null|NaN|\[object|\.\.|\?\.|,\.|\s[.,;]| {2}|“”|: *$/;
    expect(texts.flatMap(({ lines }) => lines.filter((line) => broken.test(line)))).toEqual([]);
  });
});

it.each(Object.entries(ordinary).filter(([, each]) => each.decision.takenAt === 'for a meeting'))(
  'nothing is called decided or approved before the meeting: %s',
  (_, played) => {
    const views = [...viewsOf(played), ...readingsOf(played)];
    const shown = views.flatMap(({ view }) => ownLines(asText(view), played.decision));
    expect(shown.filter((line) => /\b(?:decided|approved?|passed:)/i.test(line))).toEqual([]);
  },
);

describe('the measure', () => {
  it('knows an easy text from a hard one', () => {
    expect(gradeOf(['The cat sat on the mat.', 'It was glad.'])).toBeLessThan(1);
    expect(
      gradeOf(['Constitutional considerations necessitate comprehensive deliberation.']),
    ).toBeGreaterThan(20);
  });

  it('takes out dates, names and what people typed', () => {
    const line = 'The council member objects by Friday 4 December, 5pm: “No *money* at all.”';
    expect(ownWords(line, ['Council member'])).toBe('Kim objects by May: this');
  });
});

function ownLines(text: string, decision: Opened): string[] {
  const { forum, versions } = decision;
  const typed = new Set(versions.flatMap(({ question, why }) => [question, why]));
  const roles = forum.constitution.quorum.conditions.map(({ name }) => name);
  const names = [...forum.seats.map(({ name }) => name), ...roles];
  const cited = new Set([...forum.constitution.sources, `The rules: ${forum.constitution.name}.`]);
  return text
    .split('\n')
    .filter((line) => !typed.has(line) && !cited.has(line) && !/^(?:\[|Ærø)/.test(line))
    .map((line) => ownWords(line, names));
}

function labelsShown(): string[] {
  const asked = Object.values(noticeLabels).flatMap((each) => Object.values(each));
  return [...Object.values(labels), ...asked, receiptLabel, standsLabel];
}
