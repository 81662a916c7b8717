import type { ActId } from '#bots/views/act-id.ts';
import type { Values } from '#bots/views/view.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { sha256 } from '#shared/hash.ts';
import {
  board,
  governanceLead,
  members,
  partnership,
  under,
  withSeat,
} from '#test/support/board.ts';
import { question, why } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  declare,
  handle,
  newWords,
  object,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';
import { votingOn } from '#test/support/states/voting.ts';
import { casesBeside } from './refusal-cases-beside.ts';
import { casesOfDrafts } from './refusal-cases-of-drafts.ts';
import { casesOfProgrammes } from './refusal-cases-of-programmes.ts';
import { type Case, casesOfRules } from './refusal-cases-of-rules.ts';
import { casesOfSeats } from './refusal-cases-of-seats.ts';
import { casesOfSteps } from './refusal-cases-of-steps.ts';

const chair = 'the chair';
const council = 'the council member';
const all = members(board);
const half = all.slice(0, 7);
const open = play();
const objected = open.does(council, object());
const atMeeting = play({ takenAt: 'at a meeting' }).does(governanceLead, {
  type: 'MarkPresent',
  seats: board.seats.map(({ id }) => id).filter((id) => id !== 'council-member'),
});
const stepped = objected.does(chair, startSteps).does(chair, record('principles'));
const voting = votingOn(open);
const everyoneMarked = play({ takenAt: 'at a meeting' }).does(governanceLead, {
  type: 'MarkPresent',
  seats: board.seats.map(({ id }) => id),
});
const tied = votingOn(everyoneMarked)
  .does(half, vote('for'))
  .does(all.slice(7), vote('against'))
  .does(chair, { type: 'CloseVote' });
const proposal = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };
const toBoard = { ics: 'ics', forum: 'board' };
const strict: ForumInForce = under(board, {
  takenAt: { normally: 'here', allowed: ['for a meeting'] },
});
const sameId = `d-${sha256('press-1').slice(0, 20)}`;

/** One for every code: a new code without a case does not compile. */
export const cases: {
  readonly [Code in Refusal['code'] | 'Busy']: Case | 'never at the desk' | 'only on a draft';
} = {
  ...casesOfRules,
  ...casesBeside,
  ...casesOfSeats,
  ...casesOfDrafts,
  ...casesOfSteps,
  ...casesOfProgrammes,
  Blank: on('object', { harm: ' ', help: 'A budget' }),
  TooLong: on('agree-with-concern', { concern: 'x'.repeat(3001) }),
  HoldsNhsNumber: on('suggest-words', { suggestion: 'As for NHS 943 476 5919.' }),
  AboutOnePerson: on('suggest-words', { suggestion: 'Not for the patient, Mr Anyone.' }),
  NotADate: on('propose', { ...proposal, answerBy: 'soon' }, /date/),
  DateHasPassed: on('propose', { ...proposal, answerBy: '2026-11-02' }, /passed/),
  NotALink: on('propose', { ...proposal, link: 'papers' }, /https/),
  NothingChanged: {
    ...on('post-new-version', { question, why }),
    by: governanceLead,
  },
  NotAChoice: on('declare-interest', { nature: 'My firm', degree: '' }, /choose/),
  NothingHere: {
    ...on('agree', undefined, /nothing here/),
    about: { ics: 'ics', decision: 'd404' },
  },
  AlreadyOpened: { ...on('propose', proposal, /already open/), played: play({ id: sameId }) },
  AlreadyClosed: {
    ...on('agree'),
    played: open.does(chair, { type: 'TakeToMeeting' }),
  },
  NotAMember: {
    ...on('agree'),
    by: governanceLead,
  },
  NotPresiding: { ...on('start-steps'), played: objected },
  NotTheProposer: on('post-new-version', { question: 'New?', why }),
  NotTheGovernanceLead: {
    ...on('mark-present', { seats: ['chair'] }),
    played: atMeeting,
  },
  NotTheObjector: {
    ...on('withdraw-objection'),
    played: objected,
    by: chair,
    about: { objection: 'o1' },
  },
  NoSuchObjection: {
    ...on('withdraw-objection'),
    about: { objection: 'o9' },
  },
  NoSuchSeat: {
    ...on('mark-present', { seats: ['nobody'] }),
    played: atMeeting,
    by: governanceLead,
  },
  NoInterestDeclared: {
    ...on('handle-interest'),
    by: chair,
    about: { seat: 'council-member' },
  },
  OwnInterest: {
    ...on('handle-interest', { seat: 'chair', handling: 'take part' }),
    played: open.does(chair, declare),
    by: chair,
  },
  PlaceNotAllowed: {
    ...on('propose', proposal, /rules of the board/),
    played: play({ forum: strict, takenAt: 'for a meeting' }),
  },
  NotAtAMeeting: { ...on('mark-present', { seats: [] }), by: governanceLead },
  NotMarkedPresent: { ...on('agree'), played: atMeeting },
  WordsHaveChanged: {
    ...on('object', { harm: 'No money', help: '' }),
    played: open.does(governanceLead, newWords('Shall we pay for 10 places?')),
    about: { version: open.decision.versions[0].hash },
  },
  SeatHasNoVote: {
    ...on('agree'),
    played: play({ forum: withSeat(board, 'council member', { votes: false }) }),
  },
  MayNotTakePart: {
    ...on('agree'),
    played: open.does(council, declare).does(chair, handle('council-member', 'discuss, not vote')),
  },
  InterestUndecided: {
    ...on('record-agreed'),
    played: open.does(all, agree).does(council, declare),
    by: chair,
  },
  NoAnswerToTakeBack: on('take-back-answer'),
  VoteIsOpen: { ...on('agree'), played: voting },
  NoVoteIsOpen: on('vote-for'),
  NoVoteInTheRules: {
    ...on('open-vote', { why: 'Talk failed.' }),
    played: play({ forum: partnership }),
    by: chair,
  },
  NoObjectionStands: { ...on('start-steps'), by: chair },
  ObjectionsStand: {
    ...on('record-agreed'),
    played: objected,
    by: chair,
  },
  StillBeingAnswered: { ...on('record-not-agreed', {}), by: chair },
  StepsNotStarted: {
    ...on('add-view', { view: 'Mine' }),
    played: objected,
  },
  StepsMissing: {
    ...on('open-vote', { why: 'Talk failed.' }),
    played: objected,
    by: chair,
  },
  NotTheNextStep: {
    ...on('record-step', { note: 'Noted.' }),
    played: stepped,
    by: chair,
    about: { step: 'principles' },
  },
  NotEnoughPeople: { ...on('record-agreed'), by: chair },
  NotEnoughSupport: {
    ...on('record-agreed'),
    played: open.does(all, abstain),
    by: chair,
  },
  NotATie: { ...on('cast-for', {}), by: chair },
  TieAwaitsCastingVote: { ...on('agree'), played: tied },
  Busy: on('object', { harm: 'No money', help: 'A budget' }, /again/),
};

function on(act: ActId, values?: Values, says?: RegExp): Case {
  return {
    played: open,
    by: council,
    act,
    about: act === 'propose' ? toBoard : {},
    ...(values === undefined ? {} : { values }),
    ...(says === undefined ? {} : { says }),
  };
}
