import { sentence } from '#bots/wording/language.ts';
import type { Context, Say } from '#bots/wording/rules/context.ts';
import { durationInWords } from '#bots/wording/rules/pieces/duration-in-words.ts';
import { makesNoDifference } from '#bots/wording/rules/pieces/makes-no-difference.ts';
import type { Need } from '#shared/forum/constitution/outcome.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

/** What an agreement or a vote that is passed is worth, and what must come before it is final. */
export const outcomeInWords: Say = ({ outcome }, context) => [
  ...whatItIs(outcome, context),
  ...outcome.alsoNeeds.map(needInWords),
];

function whatItIs({ is, to }: Rules['outcome'], { body }: Context): string[] {
  if (is === 'advice') {
    return [
      `${sentence(body)} gives advice${to === undefined ? '' : ` to ${to}`}. It does not decide.`,
    ];
  }
  return [
    `${sentence(body)} decides. What it agrees or passes is a decision.`,
    ...makesNoDifference(to === undefined ? [] : [`its advice goes to ${to}`]),
  ];
}

function needInWords({ of, what, at, within, meanwhile }: Need): string {
  return [
    `It is not final until ${of} ${needs[what]}${at === undefined ? '' : `, at ${at}`}.`,
    within === undefined
      ? ''
      : `This may take ${durationInWords(within)}; after that it has fallen through.`,
    meanwhile === 'in effect' ? 'Until then it is in effect.' : 'Until then it has no effect.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const needs: { readonly [What in Need['what']]: string } = {
  'the same decision': 'has agreed the same words for itself (committees in common)',
  approval: 'approves it',
  ratification: 'confirms it (ratification)',
};
