import type { Act } from '#shared/decision/command.ts';
import { committee, governanceLead, withSeat } from '#test/support/board.ts';
import { declare, getHelp, handle, object, play, record, startSteps } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const chair = 'the chair';
const council = 'the council member';
const nurse = 'the community nurse';
const step = (id: string, takes: string) => ({ id, name: id, asks: 'What?', takes });
const body = withSeat(committee, nurse, { votes: false });

/** The steps have begun on what the council member put forward; each takes something. */
const begun = play(
  {
    forum: committeeWith(
      {
        deputies: { allowedBy: 'the holder' },
        principles: { fairness: 'We are fair.' },
        duties: ['triple aim'],
        steps: [
          step('principles', 'principles'),
          step('aims', 'triple aim'),
          step('outside help', 'outside help'),
        ],
        stepsInOrder: false,
      },
      body,
    ),
  },
  council,
)
  .does('the general practitioner', object())
  .does(chair, startSteps);

const aimsAreNext = play()
  .does(council, object())
  .does(chair, startSteps)
  .does(chair, record('principles'));
const help = { kind: 'mediation', office: '', until: '2026-12-18' };
const byLead: Act = { ...getHelp, person: governanceLead } as Act;
const helped = begun
  .does(chair, { ...record('principles'), principles: ['fairness'] } as Act)
  .does(chair, byLead);

/** Refusals that the steps before a vote know. */
export const casesOfSteps = {
  NoPrinciple: {
    played: begun,
    by: chair,
    act: 'record-step',
    about: { step: 'principles' },
    values: { note: 'Noted.' },
    says: /No one has chosen a principle/,
  },
  StepNeedsMore: { played: aimsAreNext, by: chair, act: 'record-step', about: { step: 'aims' } },
  StepTakesOther: { played: begun, by: chair, act: 'fill-aims', about: { step: 'principles' } },
  MayNotHelp: {
    played: begun.does(nurse, declare).does(chair, handle('community-nurse', 'step out')),
    by: chair,
    act: 'get-help',
    about: { step: 'outside help' },
    values: { ...help, person: nurse },
    says: /stepped out of this item/,
  },
  HelpsHere: {
    played: helped.does(council, { type: 'NominateDeputy', person: governanceLead }),
    by: governanceLead,
    act: 'agree',
  },
} as const satisfies Readonly<Record<string, Case>>;
