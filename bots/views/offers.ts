import { seatsFor } from '#shared/decision/acting.ts';
import type { Matter, Opened, Voting } from '#shared/decision/decision.ts';
import { seatsWithInterest } from '#shared/decision/guarding.ts';
import { electorate, seatById, undecided } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import { confirmingOffers } from './confirming-offers.ts';
import { coverSheetOffer } from './cover-sheet-offer.ts';
import { objectionOffers } from './objection-offers.ts';
import { type Offer, words } from './offer.ts';
import { presidingOffers } from './presiding-offers.ts';
import { programmeOffers } from './programme-offers.ts';
import { seatingOffer } from './seating-offer.ts';
import { forEachSeat, standInOffers } from './stand-in-offers.ts';
import { stepOffers } from './step-offers.ts';

/** Everything a card can offer this person, in the order in which it is listed. */
export function offers(decision: Opened, person: string): readonly Offer[] {
  return [
    ...presiding(decision),
    ...presidingOffers(decision),
    ...forEachSeat(decision, person, [...voting, ...answering(decision)]),
    ...standInOffers(decision, person),
    ...confirmingOffers(decision),
    ...objectionOffers(decision, person),
    ...asking(decision),
    ...proposing(decision),
    ...interests(decision, person),
    ...minuting,
    ...recordingFor(decision),
    ...seatingOffer(decision),
    ...coverSheetOffer(decision),
    ...programmeOffers(decision),
  ];
}

function answering(decision: Opened): Offer[] {
  const version = current(decision).hash;
  return [
    { id: 'agree', trial: { type: 'Agree', version } },
    { id: 'agree-with-concern', trial: { type: 'AgreeWithConcern', version, concern: words } },
    { id: 'object', trial: { type: 'Object', version, harm: words, help: '' } },
    { id: 'abstain', trial: { type: 'Abstain', version } },
    { id: 'take-back-answer', trial: { type: 'TakeBackAnswer' } },
  ];
}

function asking(decision: Opened): Offer[] {
  return [
    { id: 'need-time', trial: { type: 'NeedTime', what: words } },
    { id: 'ask-question', trial: { type: 'AskQuestion', question: words } },
    { id: 'give-view', trial: { type: 'GiveView', view: words } },
    ...decision.questions
      .filter(({ answers }) => answers.length === 0)
      .map(({ id: question }) => ({
        id: 'answer-question' as const,
        trial: { type: 'AnswerQuestion' as const, question, answer: words },
        about: { question },
      })),
  ];
}

function proposing(decision: Matter): Offer[] {
  const version = current(decision).hash;
  return [
    { id: 'suggest-words', trial: { type: 'SuggestWords', suggestion: words } },
    {
      id: 'post-new-version',
      trial: { type: 'PostNewVersion', basedOn: version, question: words, why: words },
    },
    {
      id: 'correct-words',
      trial: { type: 'CorrectWords', basedOn: version, question: words, why: words },
    },
    { id: 'challenge-correction', trial: { type: 'ChallengeCorrection', version } },
    { id: 'withdraw-proposal', trial: { type: 'WithdrawProposal' } },
  ];
}

function interests(decision: Opened, person: string): Offer[] {
  const [waiting] = undecided(decision);
  const seat = waiting?.id ?? Object.keys(decision.interests)[0];
  return [
    { id: 'declare-interest', trial: { type: 'DeclareInterest', degree: 'actual', nature: words } },
    ...advising(decision, person),
    ...(seat === undefined
      ? []
      : [
          {
            id: 'handle-interest' as const,
            trial: { type: 'HandleInterest' as const, seat, handling: unlike(decision, seat) },
          },
        ]),
  ];
}

/** On the interest of another seat than their own: first one that waits. */
function advising(decision: Opened, person: string): Offer[] {
  const others = [...undecided(decision).map(({ id }) => id), ...seatsWithInterest(decision)];
  const seat = others.find((id) => seatById(decision, id)?.holders.includes(person) === false);
  if (seat === undefined) return [];
  const trial = { type: 'AdviseOnInterest', seat, advice: words } as const;
  return [{ id: 'advise-on-interest', trial, about: { seat }, silent: true }];
}

/** A handling other than the one on record, so that the trial would change something. */
function unlike({ interests: declared }: Matter, seat: string): Handling {
  return declared[seat]?.at(-1)?.handling === 'take part' ? 'step out' : 'take part';
}

function presiding(decision: Matter): Offer[] {
  const seats = decision.forum.seats.map((seat) => seat.id);
  const others = seats.length === Object.keys(decision.present ?? {}).length ? [] : seats;
  return [
    { id: 'mark-present', trial: { type: 'MarkPresent', seats: others } },
    {
      id: 'record-agreed',
      trial: { type: 'RecordAgreed', version: current(decision).hash },
      explained: true,
    },
    { id: 'start-steps', trial: { type: 'StartSteps' } },
    ...stepOffers(decision),
    { id: 'open-vote', trial: { type: 'OpenVote', why: words }, explained: true },
    { id: 'close-vote', trial: { type: 'CloseVote' }, explained: true },
    { id: 'take-to-meeting', trial: { type: 'TakeToMeeting' } },
    {
      id: 'refer-elsewhere',
      trial: { type: 'ReferElsewhere', to: null, name: words, why: words },
    },
    { id: 'record-not-agreed', trial: { type: 'RecordNotAgreed' } },
  ];
}

/** Tried with the first member who could answer or vote, and with what they have not said yet. */
function recordingFor(decision: Opened): Offer[] {
  const person = electorate(decision).find(({ holders }) => holders.length > 0)?.holders[0];
  if (person === undefined) return [];
  const answer = {
    type: 'AgreeWithConcern',
    version: current(decision).hash,
    concern: words,
  } as const;
  const said = decision.status === 'voting' ? otherVote(decision, person) : answer;
  return [
    { id: 'record-for', trial: { type: 'RecordFor', person, how: 'by phone', said }, silent: true },
  ];
}

function otherVote(decision: Voting, person: string) {
  const [seat] = seatsFor(decision, person);
  const given = decision.vote.ballots[seat?.id ?? '']?.find(({ by }) => by === person);
  return { type: 'Vote', choice: given?.choice === 'for' ? 'against' : 'for' } as const;
}

const minuting: readonly Offer[] = [
  { id: 'state-dissent', trial: { type: 'StateDissent', statement: words } },
  { id: 'ask-to-be-named', trial: { type: 'AskToBeNamed' } },
  { id: 'confirm-minute', trial: { type: 'ConfirmMinute', date: '2000-01-01', number: words } },
];

const voting: readonly Offer[] = [
  { id: 'vote-for', trial: { type: 'Vote', choice: 'for' } },
  { id: 'vote-against', trial: { type: 'Vote', choice: 'against' } },
  { id: 'vote-abstain', trial: { type: 'Vote', choice: 'abstain' } },
  { id: 'cast-for', trial: { type: 'GiveCastingVote', casting: 'for' }, explained: true },
  { id: 'cast-against', trial: { type: 'GiveCastingVote', casting: 'against' } },
  { id: 'cast-not-used', trial: { type: 'GiveCastingVote', casting: 'not used' } },
];
