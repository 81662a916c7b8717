import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board, committee, members, seatId } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  fillAims,
  handle,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';
import { committeeWith } from './rules.ts';

/** Who sits where the decision is taken; the committee may take it in all three places. */
export function opened(takenAt: TakenAt, forum: ForumInForce = committee): Played {
  const started = play({ forum, takenAt });
  const seats = members(forum).map(seatId);
  return takenAt === 'at a meeting'
    ? started.does(forum.governanceLead, { type: 'MarkPresent', seats })
    : started;
}

/** The council objects, the required steps are taken, and a vote is called. */
export function votingOn(started: Played, chair = 'the chair'): Played {
  const { steps } = started.decision.rules;
  const hasASheet = steps.some(({ takes }) => takes === 'triple aim');
  return started
    .does('the council member', object())
    .does(chair, startSteps)
    .does(chair, record('principles'))
    .does(hasASheet ? chair : [], fillAims)
    .does(chair, record('aims'))
    .does(chair, callVote);
}

/** As many vote for and against as this, in the order of the seats; the others abstain. */
export function voted(open: Played, yes: number, no: number): Played {
  const stepped = open.decision.interests;
  const voters = members(open.decision.forum).filter((who) => stepped[seatId(who)] === undefined);
  return open
    .does(voters.slice(yes, yes + no), vote('against'))
    .does(voters.slice(0, yes), vote('for'))
    .does(voters.slice(yes + no), vote('abstain'));
}

export function steppedOut(started: Played): Played {
  return started.does('the chair', declare).does('the deputy chair', handle('chair', 'step out'));
}

const close = { type: 'CloseVote' } as const;
const forMeeting = votingOn(opened('for a meeting', board));
const atMeeting = votingOn(opened('at a meeting', board));
const deputy = votingOn(steppedOut(opened('at a meeting')), 'the deputy chair');

export const voting: Readonly<Record<string, Played>> = {
  'voting for a meeting': forMeeting,
  'voting for a meeting, some voted': forMeeting.does(members(board).slice(0, 4), vote('for')),
  'voting at a meeting': voted(atMeeting, 6, 6),
  'voting at a meeting, some voted': atMeeting
    .does(members(board).slice(0, 1), vote('for'))
    .does(members(board).slice(2, 5), vote('against'))
    .does(members(board).slice(6, 7), vote('abstain')),
  'voting here': votingOn(opened('here')),
  'voting here, and votes stay hidden': votingOn(
    opened(
      'here',
      committeeWith({
        vote: { carriedWhen: [{ moreThan: '1/2' }], shown: 'when the vote closes' },
      }),
    ),
  )
    .does(members(committee).slice(0, 2), vote('for'))
    .does(members(committee).slice(2, 4), vote('against')),
  'voting, answered before': votingOn(opened('here').does('the general practitioner', agree)),
};

export const tied: Readonly<Record<string, Played>> = {
  'tied, the chair': voted(atMeeting, 6, 6).does('the chair', close),
  'tied, here': voted(votingOn(opened('here')), 4, 4).does('the chair', close),
  'tied, the deputy is in the chair': voted(deputy, 3, 3).does('the deputy chair', close),
};
