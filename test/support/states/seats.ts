import { committee, members, seatId, withSeat } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  type OnWords,
  object,
  type Played,
  play,
  vote,
} from '#test/support/play.ts';
import { committeeWith } from './rules.ts';
import { opened, votingOn } from './voting.ts';

const council = 'the council member';
const sharing = withSeat(committee, 'general practitioner', {
  holders: ['the general practitioner', 'the other doctor'],
});
const shared = committeeWith({}, sharing);
const standing = committeeWith({
  deputies: { allowedBy: 'the person presiding' },
  proxies: { instruction: 'allowed' },
});
const nominate = { type: 'NominateDeputy', person: 'the officer' } as const;
const allow = (allowed: boolean) =>
  ({ type: 'AllowDeputy', seat: seatId(council), person: 'the officer', allowed }) as const;
const named = play({ forum: standing }).does(council, nominate);
const proxy = (instruction: 'for' | 'against' | 'abstain' | null) =>
  ({ type: 'GiveProxy', to: 'the officer', instruction }) as const;
const vacant = committeeWith(
  { vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } },
  withSeat(
    withSeat(committee, 'social care member', {
      holders: [],
      body: 'Council',
      whenVacant: 'its body votes for it',
    }),
    'council member',
    { body: 'Council' },
  ),
);
const disagree: OnWords = (version) => ({ type: 'Abstain', version });

/** Who speaks for a seat, and who is there. */
export const seats: Readonly<Record<string, Played>> = {
  'asking, two hold a seat and agree': play({ forum: shared }).does(
    ['the general practitioner', 'the other doctor'],
    agree,
  ),
  'asking, two hold a seat and differ': play({ forum: shared })
    .does('the general practitioner', agree)
    .does('the other doctor', disagree),
  'asking, a stand-in is named': named,
  'asking, a stand-in has answered': named
    .does('the chair', allow(true))
    .does('the officer', agree),
  'asking, the holder differs from the stand-in': named
    .does('the chair', allow(true))
    .does('the officer', object())
    .does(council, agree),
  'asking, a stand-in is not allowed': named.does('the chair', allow(false)),
  'asking, a new holder': play({ forum: committeeWith({}) })
    .does(council, object())
    .does('the governance lead', {
      type: 'ChangeHolders',
      seat: seatId(council),
      holders: ['the new councillor'],
    }),
  'asking, no holder': play({ forum: committeeWith({}) })
    .does(council, agree)
    .does('the governance lead', { type: 'ChangeHolders', seat: seatId(council), holders: [] }),
  'voting, with proxies': votingOn(play({ forum: standing }))
    .does(council, proxy('against'))
    .does('the officer', vote('against'))
    .does('the social care member', { ...proxy(null), to: 'the general practitioner' }),
  'voting, for an empty seat': play({ forum: vacant })
    .does('the chair', callVote)
    .does(council, vote('for')),
  'asking at a meeting, one by video': play({ forum: committee, takenAt: 'at a meeting' }).does(
    'the governance lead',
    { type: 'MarkPresent', seats: ['chair', 'council-member'], byVideo: ['community-nurse'] },
  ),
  'asking at a meeting, the chair was chosen': play({
    forum: committeeWith({ presiding: ['president'], ifNobodyPresides: 'those present choose' }),
    takenAt: 'at a meeting',
  })
    .does('the governance lead', { type: 'MarkPresent', seats: members(committee).map(seatId) })
    .does('the governance lead', { type: 'ChooseToPreside', seat: 'community-nurse' }),
  'asking, the member handles their interest': play({
    forum: committeeWith({ interests: { handledBy: 'the member' } }),
  })
    .does(council, agree)
    .does(council, declare),
  'asking, the rules handle an interest': play({
    forum: committeeWith({
      interests: { handledBy: 'the rules', automatically: 'discuss, not vote' },
    }),
  }).does(council, declare),
  'voting at a meeting, councillors only in the room': votingOn(
    opened('at a meeting', withSeat(committee, 'social care member', { votesInPerson: true })),
  ),
};
