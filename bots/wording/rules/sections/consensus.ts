import { sentence } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { conditionInWords } from '#bots/wording/rules/pieces/condition-in-words.ts';
import { limbInWords } from '#bots/wording/rules/pieces/limb-in-words.ts';
import { answering } from '#bots/wording/rules/pieces/manner.ts';
import { testsInWords } from '#bots/wording/rules/pieces/tests-in-words.ts';
import type { Consensus } from '#shared/forum/constitution/consensus.ts';

/** What it takes to record agreement without a vote. */
export const consensusInWords: Say = ({ consensus }, { body, seatName }) => {
  const { norm, agreedWhen, support, mustAnswer } = consensus;
  return [
    `${sentence(body)} ${seeks[norm]}`,
    takes[agreedWhen],
    ...(support.length === 0
      ? ['It does not matter how many agree.']
      : testsInWords(
          support,
          'Agreement needs support too. It must pass each of these tests.',
          (limb) => limbInWords(limb, answering, seatName),
        )),
    ...(support.length === 0
      ? []
      : ['To agree with a concern is to agree. A concern is recorded.']),
    ...mustAnswer.map(
      (condition) => `Among those who answer must be ${conditionInWords(condition, seatName)}.`,
    ),
  ];
};

const seeks: { readonly [Norm in Consensus['norm']]: string } = {
  consensus: 'seeks agreement that everyone can live with.',
  unanimity:
    'seeks agreement by everyone. The person in the chair is told before anything less is recorded.',
};

const takes: { readonly [When in Consensus['agreedWhen']]: string } = {
  'no objection stands': 'It can be recorded as agreed only while no objection stands.',
  'everyone agrees':
    'It can be recorded as agreed only when every seat that may answer agrees. An objection, an abstention or silence stops it.',
};
