import { board, committee, members } from '#test/support/board.ts';
import { friday } from '#test/support/decider.ts';
import {
  agree,
  callVote,
  object,
  type Played,
  play,
  startSteps,
  vote,
} from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { voted, votingOn } from './voting.ts';

const council = 'the council member';
const close = { type: 'CloseVote' } as const;
const testing = committeeWith({
  vote: {
    carriedWhen: [
      { atLeast: '2/3', of: 'entitled', notAgainst: 'social-care-member' },
      { name: 'the doctors and nurses', electorate: { class: 'clinical' }, moreThan: '1/2' },
      {
        moreThan: '1/2',
        unit: { groups: { by: { classes: ['clinical', 'partner'] }, moreThan: '1/2' } },
      },
      { atLeast: '75%', unit: 'weight', of: 'all seats', inFavour: 'council-member' },
    ],
  },
});
const alwaysVoting = committeeWith({
  vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
  window: { vote: { hours: 48 } },
});
const everyoneIn = committeeWith({
  consensus: {
    agreedWhen: 'everyone agrees',
    support: [
      { atLeast: '3/4', of: 'entitled' },
      { name: 'the councils', electorate: { class: 'council' }, atLeast: 2 },
    ],
    mustAnswer: [{ name: 'a doctor or nurse', class: 'clinical' }],
  },
});
const slow = committeeWith({
  window: {
    extension: { days: 14 },
    lateQuorum: { within: { days: 10 }, extendedBy: { days: 2 } },
    lateChange: { within: { days: 10 }, extendedBy: { days: 2 } },
  },
});
const boxed = committeeWith({
  stepsInOrder: false,
  steps: [
    { id: 'principles', name: 'what we stand for', asks: 'Which of our principles is this about?' },
    {
      id: 'aims',
      name: 'help from outside',
      asks: 'Who from outside can help?',
      by: 'a mediator',
      timeBox: { days: 2 },
    },
  ],
});
const testsOpen = votingOn(play({ forum: testing }));
const boxedSteps = play({ forum: boxed }).does(council, object()).does('the chair', startSteps);
const helped = boxedSteps.does('the chair', {
  type: 'RecordStep',
  step: 'principles',
  note: 'Care at home.',
});

/** Tests and times that only some bodies' rules know. */
export const testsAndTimes: Readonly<Record<string, Played>> = {
  'voting, four tests': testsOpen,
  'closed, four tests': voted(testsOpen, 6, 2).does('the chair', close),
  'asking, there must be a vote': play({ forum: alwaysVoting }).does(members(committee), agree),
  'voting, open for two days': play({ forum: alwaysVoting })
    .does('the chair', callVote)
    .does('the chair', vote('for')),
  'asking everyone to agree': play({ forum: everyoneIn }).does(members(committee).slice(2), agree),
  'asking, more time was given': play({ forum: slow }).does('the chair', {
    type: 'GiveMoreTime',
    until: '2026-12-11T17:00:00.000Z',
    why: 'The costs come on Monday.',
  }),
  'asking, more time by the rules': play({ forum: slow }).does(members(committee), agree),
  'resolving, the time for a step ran out': helped.does(
    'the clock',
    { type: 'PassDeadline', deadline: '2026-12-03T10:42:00.000Z' },
    '2026-12-03T10:42:00.000Z',
  ),
  'asking in private': play({
    forum: board,
    publicity: {
      is: 'private',
      because: 'It is about one member of staff.',
      resolution: 'That the public be left out for this item.',
    },
    answerBy: friday,
  }).does(['the chair', council], agree),
};
