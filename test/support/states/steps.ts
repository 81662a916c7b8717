import type { Act } from '#shared/decision/command.ts';
import { board, governanceLead, under } from '#test/support/board.ts';
import {
  fillAims,
  getHelp,
  object,
  type Played,
  play,
  record,
  startSteps,
} from '#test/support/play.ts';

const chair = 'the chair';
const council = 'the council member';
const objector = 'the NHS trust member';
const view = 'Care at home comes first.';
const begun = play({}, council)
  .does(objector, object())
  .does(chair, startSteps)
  .does(council, { type: 'AddView', view, principles: ['outcomes', 'places'] });
const one = { health: 'More people get well at home.', care: '', money: '' };
const half = begun
  .does(chair, { ...record('principles'), principles: ['outcomes'] } as Act)
  .does(chair, { ...fillAims, ...one, plans: 'https://example.nhs.uk/plan' } as Act);
const reason = 'It moves no money this year.';
const toHelp = half
  .does(chair, { ...fillAims, money: reason, doNotApply: ['money'] } as Act)
  .does(chair, record('aims'));
const helped = toHelp.does(chair, getHelp);
const byLead = { ...getHelp, kind: 'peer review', person: governanceLead, office: '' } as Act;
const until = '2026-12-18T17:00:00.000Z';
const stricter = under(board, {
  steps: board.constitution.steps.map((step) =>
    step.id === 'principles' ? { ...step, takes: 'principles' } : step,
  ),
});

/** The steps before a vote, where they take more than a note. */
export const steps: Readonly<Record<string, Played>> = {
  'resolving, principles chosen': begun,
  'resolving, a principle is needed': play({ forum: stricter }, council)
    .does(objector, object())
    .does(chair, startSteps),
  'resolving, one aim of three filled in': half,
  'resolving, someone helps from outside': helped,
  'resolving, someone else helps': helped.does(chair, byLead),
  'resolving, someone helps and no objection is left': helped.does(objector, (version) => ({
    type: 'Agree',
    version,
  })),
  'resolving, the time for help is over': helped.does(
    'the clock',
    { type: 'PassDeadline', deadline: until },
    until,
  ),
  'not agreed, with principles, aims and help': helped
    .does(chair, record('outside help', 'The regional director found no way that suits both.'))
    .does(chair, { type: 'RecordNotAgreed' }),
};
