import type { Act } from '#shared/decision/command.ts';
import { board, committee, governanceLead, members, withSeat } from '#test/support/board.ts';
import { agree, declare, type OnWords, type Played, play, vote } from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { opened, votingOn } from './voting.ts';

const council = 'the council member';
const nurse = 'the community nurse';
const pausing = committeeWith(
  { window: { pause: { workingDays: 3 } }, deputies: { allowedBy: 'the holder' } },
  withSeat(committee, nurse, { votes: false }),
);
const asked = play({ forum: pausing })
  .does(council, { type: 'AskQuestion', question: 'Who pays after March?' })
  .does(nurse, { type: 'GiveView', view: 'The ward can spare two nurses, no more.' })
  .does(council, { type: 'NeedTime', what: 'The figures for March, from finance.' });
const corrected = play({ forum: committee })
  .does([council, nurse], agree)
  .does('the chair', (basedOn) => ({
    type: 'CorrectWords',
    basedOn,
    question: 'Shall we pay for twenty home-from-hospital places this winter?',
    why: 'Forty people a week wait in hospital for care at home.',
  }));
const recordAgreed: OnWords = (version) => ({ type: 'RecordAgreed', version });
const disagree: Act = { type: 'StateDissent', statement: 'It takes money from schools.' };
const advise = (seat: string): Act => ({
  type: 'AdviseOnInterest',
  seat,
  advice: 'They should step out: their husband bids.',
});
const passed = votingOn(opened('at a meeting'))
  .does(members(committee).slice(1), vote('for'))
  .does('the chair', vote('against'))
  .does('the chair', { type: 'CloseVote' });

/** With what stands beside the answers and beside the result. */
export const beside: Readonly<Record<string, Played>> = {
  'asking, with a question, a view and a need for time': asked,
  'asking, with a question answered': asked.does(governanceLead, {
    type: 'AnswerQuestion',
    question: 'q1',
    answer: 'The council and the trust, half each.',
  }),
  'asking, an answer recorded for a member': play({ forum: committee }).does(
    governanceLead,
    (v) => ({
      type: 'RecordFor',
      person: council,
      how: 'by e-mail',
      said: { type: 'AgreeWithConcern', version: v, concern: 'Who pays after March?' },
    }),
  ),
  'asking, the writing corrected': corrected,
  'asking, a correction challenged': corrected.does(council, (version) => ({
    type: 'ChallengeCorrection',
    version,
  })),
  'asking, a deputy taken back': play({ forum: pausing })
    .does(council, { type: 'NominateDeputy', person: 'the officer' })
    .does(council, { type: 'TakeBackStandIn', person: 'the officer' }),
  'closed, with a disagreement, a name and a minute': passed
    .does('the chair', disagree)
    .does('the chair', { type: 'AskToBeNamed' })
    .does(governanceLead, { type: 'ConfirmMinute', date: '2026-11-24', number: '12/26' }),
  'asking, the chair has an interest and is advised on': play()
    .does('the chair', declare)
    .does('the audit chair', advise('chair')),
  'agreed, advised on an interest declared since': play()
    .does(members(board), agree)
    .does('the chair', recordAgreed)
    .does(council, declare)
    .does('the audit chair', advise('council-member')),
  'closed, an interest declared since': passed.does(council, declare),
  'agreed, an interest declared since': play({ forum: committee })
    .does(members(committee), agree)
    .does('the chair', recordAgreed)
    .does(council, declare),
};
