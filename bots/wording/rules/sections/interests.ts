import { list, quoted } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { makesNoDifference } from '#bots/wording/rules/pieces/makes-no-difference.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

type Interests = Rules['interests'];

/** Who says what a declared interest means, and what each way of handling one does to a seat. */
export const interestsInWords: Say = ({ interests }) => [
  ...whoSays(interests),
  ...whoGuards(interests),
  ...handlings.map((handling) => effectsInWords(handling, interests[handling])),
];

const handlings: readonly Handling[] = ['take part', 'discuss, not vote', 'step out'];

function whoSays({ handledBy, automatically }: Interests): string[] {
  if (handledBy === 'the rules') {
    return [
      `When a member declares an interest in an item, these rules say at once what it means: the member ${atOnce[automatically]}.`,
    ];
  }
  const useless =
    automatically === 'step out'
      ? []
      : [`of itself an interest means that the member ${atOnce[automatically]}`];
  return [says[handledBy], ...makesNoDifference(useless)];
}

function whoGuards({ guardedBy }: Interests): string[] {
  return guardedBy === undefined
    ? []
    : [
        `A seat marked ${quoted(guardedBy)} guards against conflicts of interest. It is told when whoever is in the chair has an interest, and when one is declared after the result. It may advise, on record, and decides nothing.`,
      ];
}

const says: { readonly [Who in Exclude<Interests['handledBy'], 'the rules'>]: string } = {
  'the person presiding':
    'When a member declares an interest in an item, the person in the chair says what it means. Until then the answer of that member is held and not counted.',
  'the member':
    'When a member declares an interest in an item, that member says what it means. Until then their answer is held and not counted.',
};

const atOnce: { readonly [What in Handling]: string } = {
  'take part': 'may take part',
  'discuss, not vote': 'may only talk about it',
  'step out': 'steps out',
};

function effectsInWords(handling: Handling, effects: Interests[Handling]): string {
  const { votes, counts, views } = effects;
  const does = [
    votes ? 'still votes' : 'does not vote',
    counts ? 'still counts towards enough people' : 'does not count towards enough people',
    views ? 'still sees the item' : 'does not see the item',
  ];
  return `${subjects[handling]} ${list(does)}.`;
}

const subjects: { readonly [What in Handling]: string } = {
  'take part': 'A member who may take part',
  'discuss, not vote': 'A member who may only talk about it',
  'step out': 'A member who steps out',
};
