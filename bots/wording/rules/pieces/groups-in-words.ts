import { list, quoted } from '#bots/wording/language.ts';
import type { Groups } from '#shared/forum/constitution/limb.ts';
import { enoughInWords, isFixedNumber, isMoreThanHalf } from './enough-in-words.ts';
import { makesNoDifference } from './makes-no-difference.ts';

/** How seats come together in groups, and how a group's one vote is formed. */
export function groupsInWords(groups: Groups): string[] {
  return [
    'Seats are counted in groups, and each group has one vote.',
    `${whatAGroupIs(groups.by)} A seat that is in no group has no say in this.`,
    ...(groups.unit === 'weight' ? ['Within a group, each seat counts by its weight.'] : []),
    ...howAGroupVotes(groups),
    `A group that is neither for it nor against it ${does[groups.split]}.`,
    `A group in which nobody votes or abstains ${does[groups.empty]}.`,
  ];
}

function whatAGroupIs(by: Groups['by']): string {
  if (typeof by !== 'string') {
    const marks = list(by.classes.map(quoted));
    return `There is a group for each of these marks: ${marks}. A seat is in the first that fits it.`;
  }
  return alike[by];
}

function howAGroupVotes(groups: Groups): string[] {
  if (isMoreThanHalf(groups) && groups.of === 'votes cast') {
    return [
      'A group is for it when more of its seats are for it than against it, and against it when more are against it.',
    ];
  }
  const enough = enoughInWords(groups, { whole: wholes[groups.of], ...ofIt });
  const useless = isFixedNumber(groups) && groups.of !== 'votes cast';
  return [
    `A group is for it when ${enough} are for it, and against it when ${enough} are against it.`,
    ...makesNoDifference(useless ? [`a share within a group is of ${wholes[groups.of]}`] : []),
  ];
}

const ofIt = { one: 'of its seats', many: 'of its seats' };

const alike: { readonly [By in Extract<Groups['by'], string>]: string } = {
  body: 'The seats of one body are a group.',
  group: 'The seats of one group of related bodies are a group.',
  appointedBy: 'The seats that one body appoints are a group.',
};

const wholes: { readonly [Base in Groups['of']]: string } = {
  'votes cast': 'its seats that are for or against it',
  'votes and abstentions': 'its seats that are for it, against it or abstain',
  'present and entitled': 'its seats that are present and may take part in the item',
  entitled: 'its filled seats that may take part in the item',
  'all seats': 'all its seats',
};

const does: { readonly [What in Groups['split'] | Groups['empty']]: string } = {
  abstains: 'counts as abstaining',
  'is against': 'counts as against it',
  'is left out': 'is left out',
};
