import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { Context, Say } from './context.ts';
import type { Paragraph } from './paragraph.ts';
import type { SectionName } from './section-names.ts';
import { deputiesInWords, proxiesInWords, substitutesInWords } from './sections/acting-for.ts';
import { consensusInWords } from './sections/consensus.ts';
import { electorateInWords } from './sections/electorate.ts';
import { interestsInWords } from './sections/interests.ts';
import { coverSheetInWords, openingInWords } from './sections/opening.ts';
import { outcomeInWords } from './sections/outcome.ts';
import { ifNobodyPresidesInWords, presidingInWords } from './sections/presiding.ts';
import { publicityInWords } from './sections/publicity.ts';
import { quorumInWords } from './sections/quorum.ts';
import { silenceInWords } from './sections/silence.ts';
import { chairMayDetermineInWords, stepsInOrderInWords, stepsInWords } from './sections/steps.ts';
import { takenAtInWords } from './sections/taken-at.ts';
import { timesInWords } from './sections/times.ts';
import { tieInWords, voteInWords } from './sections/vote.ts';
import { weightsInWords } from './sections/weights.ts';

interface Part {
  readonly heading: string;
  readonly says: { readonly [Name in SectionName]?: Say };
}

const parts: readonly Part[] = [
  { heading: 'Where decisions are taken', says: { takenAt: takenAtInWords } },
  {
    heading: 'Opening a proposal',
    says: { opening: openingInWords, coverSheet: coverSheetInWords },
  },
  {
    heading: 'Who may answer and vote',
    says: { electorate: electorateInWords, weights: weightsInWords },
  },
  {
    heading: 'Who is in the chair',
    says: { presiding: presidingInWords, ifNobodyPresides: ifNobodyPresidesInWords },
  },
  { heading: 'Enough people', says: { quorum: quorumInWords } },
  { heading: 'Agreement', says: { consensus: consensusInWords } },
  {
    heading: 'Working it through',
    says: {
      steps: stepsInWords,
      stepsInOrder: stepsInOrderInWords,
      chairMayDetermine: chairMayDetermineInWords,
    },
  },
  { heading: 'The vote', says: { vote: voteInWords } },
  { heading: 'A tie', says: { vote: tieInWords } },
  { heading: 'Silence', says: { silence: silenceInWords } },
  { heading: 'Times', says: { window: timesInWords } },
  { heading: 'Interests', says: { interests: interestsInWords } },
  {
    heading: 'Substitutes, deputies and proxies',
    says: {
      substitutes: substitutesInWords,
      deputies: deputiesInWords,
      proxies: proxiesInWords,
    },
  },
  { heading: 'Public and private', says: { publicity: publicityInWords } },
  { heading: 'What a result is worth', says: { outcome: outcomeInWords } },
];

/** The sections that are asked for, in the order of a rule book. */
export function sectionsInWords(
  rules: Rules,
  context: Context,
  isWanted: (section: string) => boolean = () => true,
): Paragraph[] {
  return parts
    .map(({ heading, says }) => ({
      heading,
      sentences: Object.entries(says)
        .filter(([section]) => isWanted(section))
        .flatMap(([, say]) => say(rules, context)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
