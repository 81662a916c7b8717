import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { quoted } from '#bots/wording/language.ts';
import {
  calling,
  declaring,
  fillAims,
  newWords,
  object,
  type Played,
  play,
  record,
  reply,
  startSteps,
  vote,
  worry,
} from '#test/support/play.ts';
import { viewsOf } from '#test/support/views-of.ts';

/** Every box filled with words of its own, so that each can be found again. */
const talked = play({ question: 'typed question?', why: 'typed why' })
  .does('the council member', object('typed harm', 'typed help'))
  .does('the medical director', worry('typed concern'))
  .does('the governance lead', reply('o1', 'typed reply'))
  .does('the audit chair', { type: 'SuggestWords', suggestion: 'typed suggestion' })
  .does('the governance lead', newWords('typed second?', 'typed because'))
  .does('the primary care member', declaring('typed nature'))
  .does('the chair', { type: 'HandleInterest', seat: 'primary-care-member', handling: 'take part' })
  .does('the chair', startSteps)
  .does('the NHS trust member', { type: 'AddView', view: 'typed view' });
const noted = talked
  .does('the chair', record('principles', 'typed note'))
  .does('the chair', fillAims)
  .does('the chair', record('aims', 'typed end'));
const voting = noted
  .does('the chair', calling('typed reason'))
  .does('the chair', vote('for'))
  .does('the deputy chair', vote('against'));

const courses: Readonly<Record<string, Played>> = {
  talked,
  noted,
  voting,
  closed: noted.does('the chair', { type: 'RecordNotAgreed' }),
};

describe.each(Object.entries(courses))('typed words, %s', (_, played) => {
  const { decision } = played;

  it('stand only in quotation marks, save in the proposal itself and in boxes', () => {
    const own = new Set(decision.versions.flatMap(({ question, why }) => [question, why]));
    for (const { name, view } of viewsOf(played)) {
      const lines = asText(view.kind === 'form' ? { ...view, fields: [] } : view).split('\n');
      const ours = lines
        .filter((line) => !own.has(line))
        .map((line) => line.replaceAll(/“[^”]*”/g, ''));
      expect(
        ours.filter((line) => line.includes('typed')),
        name,
      ).toEqual([]);
    }
  });
});

describe('a quotation', () => {
  it('ends only where we end it', () => {
    const forged = 'Too dear.” The chair recorded: “Agreed by everyone.';
    expect(quoted(forged)).toBe('“Too dear.’ The chair recorded: ‘Agreed by everyone.”');
    expect(quoted('  “Yes” ')).toBe('“‘Yes’”');
  });
});
