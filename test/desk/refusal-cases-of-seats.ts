import type { Refusal } from '#shared/decision/refusal.ts';
import { officer } from '#test/support/at-the-desk.ts';
import { committee, governanceLead, members, seatId } from '#test/support/board.ts';
import { agree, type Played, play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const chair = 'the chair';
const council = 'the council member';
const nurse = 'the community nurse';
const all = members(committee);
const plain = play({ forum: committee });
const toCommittee = { ics: 'ics', forum: committee.id };
const proposal = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-11' };
const note = 'By letter.';
const under = (sections: Record<string, unknown>) => play({ forum: committeeWith(sections) });
const by = (who: string, act: Case['act'], played: Played, values: Case['values'] = {}): Case => ({
  played,
  by: who,
  act,
  about: {},
  values,
});
const deputised = under({ deputies: { allowedBy: 'the holder' } });
const both = [council, nurse].reduce(
  (played, who) => played.does(who, { type: 'NominateDeputy', person: governanceLead }),
  deputised,
);
const waiting = under({
  outcome: { alsoNeeds: [{ of: 'the place board', what: 'the same decision' }] },
})
  .does(all, agree)
  .does(chair, (version) => ({ type: 'RecordAgreed', version }));
const vetoOnly = under({ window: { veto: { for: { days: 9 }, by: { class: 'council' } } } })
  .does(all, agree)
  .does(chair, (version) => ({ type: 'RecordAgreed', version }));
const oneProxy = under({ proxies: {} }).does(council, {
  type: 'GiveProxy',
  to: chair,
  instruction: null,
});

/** Who acts for a seat, who presides, and what others still have to say. */
export const casesOfSeats = {
  NoDeputyHere: by(council, 'nominate-deputy', plain, { person: governanceLead }),
  DeputyNotNominated: {
    played: deputised,
    by: chair,
    act: 'allow-deputy',
    about: { seat: seatId(council), person: officer.id },
  },
  HolderAllowsDeputy: {
    played: both,
    by: chair,
    act: 'allow-deputy',
    about: { seat: seatId(council) },
    values: { person: governanceLead, allowed: 'no' },
  },
  HoldersStand: 'never at the desk',
  NoProxiesHere: by(council, 'give-proxy', plain, { person: governanceLead }),
  TooManyProxies: by(nurse, 'give-proxy', oneProxy, { person: chair, instruction: 'free' }),
  NobodyStandsIn: { played: deputised, by: council, act: 'take-back-stand-in' },
  SpeaksForAnother: {
    played: both.does(governanceLead, agree),
    by: governanceLead,
    act: 'agree',
    about: { seatFor: seatId(nurse) },
    says: /You have spoken for the council member/,
  },
  TooLate: by(chair, 'give-more-time', under({ window: { extension: { days: 2 } } }), {
    until: '2026-12-18',
    why: 'Costs.',
  }),
  NoMoreTime: by(chair, 'give-more-time', under({ window: {} }), {
    until: '2026-12-18',
    why: 'Costs.',
  }),
  SomeonePresides: by(
    governanceLead,
    'choose-to-preside',
    under({ ifNobodyPresides: 'those present choose' }),
    { seat: seatId(council) },
  ),
  NobodyIsChosenHere: by(governanceLead, 'choose-to-preside', plain, { seat: seatId(council) }),
  ChairMayNotDetermine: by(chair, 'determine', plain, { outcome: 'for', why: 'So.' }),
  NothingAwaited: by(council, 'veto', plain, { why: 'Too dear.' }),
  NoVetoHere: by(nurse, 'veto', vetoOnly, { why: 'Too dear.' }),
  OtherWords: by(governanceLead, 'record-approval', waiting, { given: 'other-words', note }),
  NotAwaited: 'never at the desk',
  NoSuchKind: {
    ...by(chair, 'propose', plain, { ...proposal, kind: 'war' }),
    about: toCommittee,
    says: /no kind of decision called “war”/,
  },
  StaysAsItIs: {
    ...by(chair, 'propose', plain, { ...proposal, publicity: 'private' }),
    about: toCommittee,
    says: /Please give a reason/,
  },
} satisfies { readonly [Code in Refusal['code']]?: Case | 'never at the desk' };
