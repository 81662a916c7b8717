import { agreementExamples } from './examples/agreement.ts';
import { outcomeExamples } from './examples/outcome.ts';
import { partExamples } from './examples/parts.ts';
import { peopleExamples } from './examples/people.ts';
import { quorumExamples } from './examples/quorum.ts';
import { seatExamples } from './examples/seats.ts';
import { voteExamples } from './examples/vote.ts';
import type { Chapter } from './reference.ts';

/** Every field of a constitution, in the order in which standing orders are usually read. */
export const constitutionChapters: readonly Chapter[] = [
  chapter('The file', ['name', 'noun', 'sources'], seatExamples.file),
  chapter('Seats', ['seats'], seatExamples.seats, { seat: 'A seat', period: 'A period' }),
  chapter('Where a decision is taken', ['takenAt'], agreementExamples.takenAt, {
    placeOfDecision: 'A place of decision',
  }),
  chapter('Opening a proposal', ['opening', 'coverSheet'], agreementExamples.opening, {
    partOfCoverSheet: 'A part of the cover sheet',
  }),
  chapter('Who answers and votes', ['electorate'], seatExamples.electorate),
  chapter('What a vote weighs', ['weights'], voteExamples.weights),
  chapter('Who presides', ['presiding', 'ifNobodyPresides'], peopleExamples.presiding),
  chapter('Enough people', ['quorum'], quorumExamples, { share: 'A further share' }),
  chapter('Agreement', ['consensus'], agreementExamples.consensus),
  chapter(
    'Steps before a vote',
    ['steps', 'stepsInOrder', 'principles', 'duties'],
    agreementExamples.steps,
    {
      step: 'A step',
    },
  ),
  chapter('Determination', ['chairMayDetermine'], agreementExamples.determination),
  chapter('Votes and ties', ['vote'], voteExamples.vote),
  chapter('Saying nothing', ['silence'], agreementExamples.silence),
  chapter('Times', ['window'], outcomeExamples.window, {
    moreTime: 'More time',
    veto: 'A time for a veto',
  }),
  chapter('Conflicts of interest', ['interests'], peopleExamples.interests, {
    handling: 'A way of handling an interest',
    effectsOfHandling: 'What a way of handling leaves',
  }),
  chapter('People who stand in', ['substitutes', 'deputies', 'proxies'], peopleExamples.standIns),
  chapter('Public or private', ['publicity'], outcomeExamples.publicity),
  chapter('What an outcome is worth', ['outcome'], outcomeExamples.outcome, {
    need: 'Something it also needs',
  }),
  chapter('Kinds of decision', ['kinds'], outcomeExamples.kinds, { kind: 'A kind' }),
  chapter(
    'Rules based on other rules, and their versions',
    ['basedOn', 'withoutKinds', 'reserved', 'version', 'inForceFrom', 'amendedBy'],
    outcomeExamples.inheritance,
  ),
  chapter('What the table must have', ['composition', 'perspectives'], outcomeExamples.table, {
    seatsAskedFor: 'Seats asked for',
  }),
  chapter('Parts that are used again and again', [], partExamples, {
    amount: 'An amount',
    choiceOfSeats: 'A choice of seats',
    condition: 'A condition',
    test: 'A test',
    groups: 'Groups',
    duration: 'A duration',
  }),
];

function chapter(
  heading: string,
  fields: Chapter['fields'],
  examples: Chapter['examples'],
  parts: Chapter['parts'] = {},
): Chapter {
  return { heading, fields, examples, parts };
}
