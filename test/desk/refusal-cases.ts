import type { ActId } from '#bots/views/act-id.ts';
import type { About, Values } from '#bots/views/view.ts';
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
  callVote,
  declare,
  handle,
  newWords,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';

/** How someone runs into a refusal, and what the answer says. */
export interface Case {
  readonly played: Played;
  readonly by: string;
  readonly act: ActId;
  readonly about?: About;
  readonly values?: Values;
  readonly says: RegExp;
}

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
const voting = stepped.does(chair, record('aims')).does(chair, callVote);
const everyoneMarked = play({ takenAt: 'at a meeting' }).does(governanceLead, {
  type: 'MarkPresent',
  seats: board.seats.map(({ id }) => id),
});
const tied = everyoneMarked
  .does(council, object())
  .does(chair, startSteps)
  .does(chair, record('principles'))
  .does(chair, record('aims'))
  .does(chair, callVote)
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
export const cases: { readonly [Code in Refusal['code'] | 'Busy']: Case | 'never at the desk' } = {
  Blank: on('object', { harm: ' ', help: 'A budget' }, /write something/),
  TooLong: on('agree-with-concern', { concern: 'x'.repeat(3001) }, /3001 characters .* 3000/),
  NotADate: on('propose', { ...proposal, answerBy: 'soon' }, /choose a date/),
  DateHasPassed: on('propose', { ...proposal, answerBy: '2026-11-02' }, /2 November has passed/),
  NotALink: on('propose', { ...proposal, link: 'papers' }, /starts with https/),
  NothingChanged: {
    ...on('post-new-version', { question, why }, /as they stand/),
    by: governanceLead,
  },
  NotAChoice: on('declare-interest', { nature: 'My firm', degree: '' }, /choose one from the list/),
  NothingHere: {
    ...on('agree', undefined, /nothing here/),
    about: { ics: 'ics', decision: 'd404' },
  },
  AlreadyOpened: { ...on('propose', proposal, /already open/), played: play({ id: sameId }) },
  AlreadyClosed: {
    ...on('agree', undefined, /closed/),
    played: open.does(chair, { type: 'TakeToMeeting' }),
  },
  NotAMember: {
    ...on('agree', undefined, /seat on the board|members of the board/),
    by: governanceLead,
  },
  NotPresiding: { ...on('start-steps', undefined, /the chair/i), played: objected },
  NotTheProposer: on('post-new-version', { question: 'New?', why }, /proposer/),
  NotTheGovernanceLead: {
    ...on('mark-present', { seats: ['chair'] }, /Only the governance lead/),
    played: atMeeting,
  },
  NotTheObjector: {
    ...on('withdraw-objection', undefined, /Only the person who objected/),
    played: objected,
    by: chair,
    about: { objection: 'o1' },
  },
  NoSuchObjection: {
    ...on('withdraw-objection', undefined, /objection/),
    about: { objection: 'o9' },
  },
  NoSuchSeat: {
    ...on('mark-present', { seats: ['nobody'] }, /board/),
    played: atMeeting,
    by: governanceLead,
  },
  NoInterestDeclared: {
    ...on('handle-interest', undefined, /interest/),
    by: chair,
    about: { seat: 'council-member' },
  },
  OwnInterest: {
    ...on('handle-interest', { seat: 'chair', handling: 'take part' }, /your own interest/),
    played: open.does(chair, declare),
    by: chair,
  },
  PlaceNotAllowed: {
    ...on('propose', proposal, /rules of the board/),
    played: play({ forum: strict, takenAt: 'for a meeting' }),
  },
  NotAtAMeeting: { ...on('mark-present', { seats: [] }, /only at a meeting/), by: governanceLead },
  NotMarkedPresent: { ...on('agree', undefined, /ask the governance lead/), played: atMeeting },
  WordsHaveChanged: {
    ...on('object', { harm: 'No money', help: '' }, /words have changed .* Version 2/),
    played: open.does(governanceLead, newWords('Shall we pay for 10 places?')),
    about: { version: open.decision.versions[0].hash },
  },
  SeatHasNoVote: {
    ...on('agree', undefined, /no vote/),
    played: play({ forum: withSeat(board, 'council member', { votes: false }) }),
  },
  MayNotTakePart: {
    ...on('agree', undefined, /because of an interest/),
    played: open.does(council, declare).does(chair, handle('council-member', 'discuss, not vote')),
  },
  InterestUndecided: {
    ...on('record-agreed', undefined, /how an interest is handled.*council member/i),
    played: open.does(all, agree).does(council, declare),
    by: chair,
  },
  NoAnswerToTakeBack: on('take-back-answer', undefined, /nothing to take back/),
  VoteIsOpen: { ...on('agree', undefined, /vote is open/i), played: voting },
  NoVoteIsOpen: on('vote-for', undefined, /No vote is open/),
  NoVoteInTheRules: {
    ...on('open-vote', { why: 'Talk failed.' }, /no vote/),
    played: play({ forum: partnership }),
    by: chair,
  },
  NoObjectionStands: { ...on('start-steps', undefined, /No objection stands/), by: chair },
  ObjectionsStand: {
    ...on('record-agreed', undefined, /An objection stands/),
    played: objected,
    by: chair,
  },
  StillBeingAnswered: { ...on('record-not-agreed', {}, /until/), by: chair },
  StepsNotStarted: {
    ...on('add-view', { view: 'Mine' }, /steps/),
    played: objected,
  },
  StepsMissing: {
    ...on('open-vote', { why: 'Talk failed.' }, /note/),
    played: objected,
    by: chair,
  },
  NotTheNextStep: {
    ...on('record-step', { note: 'Noted.' }, /The next one is/),
    played: stepped,
    by: chair,
    about: { step: 'principles' },
  },
  NotEnoughPeople: { ...on('record-agreed', undefined, /not enough people/i), by: chair },
  NotEnoughSupport: {
    ...on('record-agreed', undefined, /Not enough members agree/),
    played: open.does(all, abstain),
    by: chair,
  },
  NotATie: { ...on('cast-for', {}, /no tie/), by: chair },
  TieAwaitsCastingVote: { ...on('agree', undefined, /tie/), played: tied },
  Busy: on('object', { harm: 'No money', help: 'A budget' }, /again/),
};

function on(act: ActId, values: Values | undefined, says: RegExp): Case {
  const about = act === 'propose' ? toBoard : {};
  return {
    played: open,
    by: council,
    act,
    about,
    says,
    ...(values === undefined ? {} : { values }),
  };
}
