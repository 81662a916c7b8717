import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { dayView } from '#bots/views/day.ts';
import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import { planRefusalInWords } from '#bots/wording/plan/refusals.ts';
import { planRefusals } from '#test/support/plan-refusals.ts';
import { planPeople, planStates, shownTo } from '#test/support/plan-states.ts';
import { dayPlanOf, planViews } from '#test/support/plan-views.ts';
import { gradeOf, ownWords, sentencesIn, wordsOf } from '#test/support/reading-age.ts';

/*
 * Everything that anyone is shown of a plan, as the bot's own words: what the programme says, names,
 * dates and what people typed are taken out, and buttons are left out.
 */

const {
  'many milestones, the longest words': _,
  'the worked example': __,
  ...ordinary
} = planStates;

const said = Object.entries(ordinary).flatMap(([state, each]) =>
  planPeople.flatMap((person) => {
    const shown = shownTo(person, each);
    const day = dayView({ items: [], plans: [dayPlanOf(shown)], unchanged: 0 });
    return [...planViews(shown), { name: 'day', view: day }].map(({ name, view }) => ({
      where: `${state}: ${name}`,
      lines: asText(view)
        .split('\n')
        .filter((line) => !/^(?:\[|\(|Ærø)/.test(line))
        .map((line) => own(line, shown)),
    }));
  }),
);

const refused = shownTo(planPeople[0] ?? '', Object.values(ordinary)[0] ?? never());
const refusals = planRefusals.map((refusal) => ({
  where: `refusal ${refusal.code}`,
  lines: [own(planRefusalInWords(refusal, refused), refused)],
}));

const texts = [
  ...new Map([...said, ...refusals].map((each) => [each.lines.join('\n'), each])).values(),
];

describe('what is shown of a plan', () => {
  it('can be read at the age of twelve, text by text', () => {
    expect(texts.length).toBeGreaterThan(100);
    const isLong = ({ lines }: { lines: readonly string[] }) =>
      wordsOf(lines.join('\n')).length >= 12;
    expect(texts.filter(isLong).filter(({ lines }) => gradeOf(lines) > 7)).toEqual([]);
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
    expect(texts.flatMap(({ lines }) => lines).filter((line) => banned.test(line))).toEqual([]);
  });
});

/** The bot's own words, where the programme's and people's names stand for themselves. */
function own(line: string, { plan, people }: PlanShown): string {
  const { programme, milestones } = plan;
  const data = [
    programme.name,
    ...programme.constraints.map(({ says }) => says),
    ...Object.values(milestones).flatMap(({ is }) => [
      is.output,
      is.proof ?? '',
      is.owner.role,
      ...is.approvals,
      ...is.parts.map(({ name }) => name),
    ]),
    ...people.map(({ name }) => name),
  ].filter((each) => each !== '');
  const bare = data
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, each) => text.replaceAll(each, 'Kim'), line);
  return ownWords(bare.replaceAll(/ 20\d\d\b/g, ''), []);
}

function never(): never {
  throw new Error('no state');
}
