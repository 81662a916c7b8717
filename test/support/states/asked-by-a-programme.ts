import type { Act } from '#shared/decision/command.ts';
import type { ProgrammeAsks } from '#shared/decision/programme-asks.ts';
import { committee, governanceLead, members } from '#test/support/board.ts';
import { agree, type OnWords, type Played, play } from '#test/support/play.ts';

/** What the programme of 2021 asks of a proposal, shortened. */
export const programme: ProgrammeAsks = {
  programmes: ['Setting up the ICS'],
  asks: [
    {
      constraint: 'K1',
      says: 'Prepare, but do not act as if the law were made',
      question: 'Does this presume a law that is not in force yet?',
      of: 'every proposal',
      heldOn: 'yes',
      meanwhile: 'in principle only',
    },
    {
      constraint: 'K4',
      says: 'No one is moved from their post',
      question: 'Does this move anyone from their post?',
      of: 'people',
      heldOn: 'yes',
      meanwhile: 'not without the region',
    },
    {
      constraint: 'K6',
      says: 'Trade unions are partners in the change',
      question: 'Which trade unions were consulted, and what did they say?',
      of: 'people',
      heldOn: 'nothing said',
      meanwhile: 'not before it is answered',
    },
    {
      constraint: 'K8',
      says: 'NHS England agrees to it first',
      question: 'Has NHS England agreed to this?',
      of: 'the constitution or the memorandum',
      heldOn: 'no',
      meanwhile: 'approval to come',
    },
    {
      constraint: 'K9',
      says: 'The CCGs decide until they are abolished',
      question: 'Is this put to a body that works in shadow form?',
      of: 'a shadow body',
      heldOn: 'yes',
      meanwhile: 'advice only',
    },
  ],
};

export const answering = (answers: Readonly<Record<string, string>>): Act => ({
  type: 'AnswerProgramme',
  answers,
});

export const regionAgrees: Act = {
  type: 'LiftStop',
  constraint: 'K4',
  note: 'The regional director agreed by letter of 20 November.',
};

const unions = 'Unison and the RCN, on 2 November: both agree.';
const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });

/** Raised to the committee while the programme runs, and answered so. */
function asked(
  answers: Readonly<Record<string, string>>,
  takenAt: 'here' | 'for a meeting' = 'here',
): Played {
  return play({ forum: committee, programme, takenAt }).does(governanceLead, answering(answers));
}

function agreed(played: Played): Played {
  return played.does(members(committee), agree).does('the chair', recorded);
}

const displacing = asked({ K1: 'no', K4: 'yes', K6: unions });

export const askedByAProgramme: Readonly<Record<string, Played>> = {
  'asking, a programme has no answer yet': play({ forum: committee, programme }),
  'asking, a programme holds it to nothing': asked({ K1: 'no' }),
  'asking, a programme stops it': displacing,
  'asking, a stop was lifted': displacing.does(governanceLead, regionAgrees),
  'agreed in principle': agreed(asked({ K1: 'yes', K8: 'no' })),
  'agreed in principle, for a meeting': agreed(asked({ K1: 'yes' }, 'for a meeting')),
  'agreed by a shadow body': agreed(asked({ K1: 'yes', K9: 'yes' })),
  'not agreed, while a programme asks': asked({ K1: 'yes' })
    .does('the council member', (version) => ({
      type: 'Object',
      version,
      harm: 'It is too early.',
      help: '',
    }))
    .does('the chair', { type: 'RecordNotAgreed' }),
};
