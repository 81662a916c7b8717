import type { ActId } from '#bots/views/act-id.ts';
import type { About, Values } from '#bots/views/view.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { committee, governanceLead, members, seatId, withSeat } from '#test/support/board.ts';
import {
  agree,
  callVote,
  declare,
  object,
  type Played,
  play,
  record,
  startSteps,
  vote,
} from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { opened } from '#test/support/states/voting.ts';

/** How someone runs into a refusal, and what the answer says. */
export interface Case {
  readonly played: Played;
  readonly by: string;
  readonly act: ActId;
  readonly about?: About;
  readonly values?: Values;
  /** Only where no decision says it: elsewhere the words are those of the refusal itself. */
  readonly says?: RegExp;
}

const chair = 'the chair';
const council = 'the council member';
const all = members(committee);
const never = 'never at the desk' as const;
const proposal = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };

/** A committee like the one in the channel, under rules of its own. */
function under(sections: Record<string, unknown>): Played {
  return play({ forum: committeeWith(sections) });
}

function by(who: string, act: ActId, played: Played, values?: Values): Case {
  return { played, by: who, act, about: {}, ...(values === undefined ? {} : { values }) };
}

const always = { vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } };
const deputised = (deputies: Record<string, unknown>) =>
  under({ deputies: { allowedBy: 'the holder', ...deputies } }).does(council, {
    type: 'NominateDeputy',
    person: governanceLead,
  });
const toTheRoom = withSeat(committee, council, { votesInPerson: true });

/** Refusals that only some bodies' rules know. */
export const casesOfRules = {
  TooSoon: {
    ...by(council, 'propose', under({ window: { open: { workingDays: 9 } } }), proposal),
    about: { ics: 'ics', forum: committee.id },
    says: /later date/,
  },
  NotEnoughNotice: {
    ...by(governanceLead, 'propose', under({ window: { notice: { clearDays: 5 } } }), {
      ...proposal,
      takenAt: 'at a meeting',
    }),
    about: { ics: 'ics', forum: committee.id },
    says: /notice is too short/,
  },
  OnlyTheMember: {
    ...by(
      chair,
      'handle-interest',
      under({ interests: { handledBy: 'the member' } }).does(council, declare),
    ),
    about: { seat: seatId(council) },
  },
  NotEveryoneAgrees: by(
    chair,
    'record-agreed',
    under({ consensus: { agreedWhen: 'everyone agrees' } }).does(all.slice(1), agree),
  ),
  StillToAnswer: by(
    chair,
    'record-agreed',
    under({ consensus: { mustAnswer: [{ name: 'the chair', class: 'chair' }] } }).does(
      all.slice(1),
      agree,
    ),
  ),
  NeedsAVote: by(chair, 'record-agreed', under(always).does(all, agree)),
  VoteStaysOpen: by(
    chair,
    'close-vote',
    under({ ...always, window: { vote: { days: 10 } } }).does(chair, callVote),
    {},
  ),
  MayNotSpeakForSeat: by(governanceLead, 'agree', deputised({ votes: false })),
  SpokenForAlready: by(
    council,
    'agree',
    deputised({ bothAct: 'the first stands' }).does(governanceLead, agree),
  ),
  ProxyToldOtherwise: by(
    governanceLead,
    'vote-for',
    under({ proxies: { instruction: 'required' } })
      .does(council, { type: 'GiveProxy', to: governanceLead, instruction: 'against' })
      .does(chair, agree)
      .does('the social care member', object())
      .does(chair, startSteps)
      .does(chair, record('principles'))
      .does(chair, record('aims'))
      .does(chair, callVote)
      .does(chair, vote('for')),
  ),
  VotesOnlyInPerson: by(
    council,
    'agree',
    opened('at a meeting', toTheRoom).does(governanceLead, {
      type: 'MarkPresent',
      seats: [],
      byVideo: [seatId(council)],
    }),
  ),
  HoldsAnother: never,
  KeptPrivate: never,
  ProxyNeedsInstruction: never,
  ProxyTakesNoInstruction: never,
} satisfies { readonly [Code in Refusal['code']]?: Case | typeof never };
