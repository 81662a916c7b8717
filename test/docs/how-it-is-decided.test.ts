import { describe, expect, it } from 'vitest';
import { presidingSeat } from '#shared/decision/presiding.ts';
import { answerNow } from '#shared/decision/saying.ts';
import { isRipe } from '#shared/decision/tally.ts';
import { friday, saturday, v1 } from '#test/support/decider.ts';
import {
  agree,
  always,
  close,
  declare,
  enough,
  five,
  item,
  lead,
  meeting,
  object,
  openVote,
  record,
  result,
  type Start,
  vote,
  voted,
} from './body.ts';

const lastResort = 'vote: { carriedWhen: [{ moreThan: 1/2 }] }';
const step = 'steps: [{ id: talk, name: talking, asks: What did we try? }]';
const late = { type: 'PassDeadline', deadline: friday } as const;
const chairOf = ({ decision }: Start) => presidingSeat(decision);
const says = ({ decision }: Start, id: string) => {
  const seat = decision.forum.seats.find((each) => each.id === id);
  return seat === undefined ? null : (answerNow(decision, seat)?.kind ?? 'nothing');
};

describe('the person presiding', () => {
  const seats = `seats:
  first: { classes: [deputy chair] }
  a: { classes: [chair] }
  b: { classes: [deputy chair] }`;

  it('is the first seat in the order of the classes, then of the seats, that is there', () => {
    expect(chairOf(meeting([seats]))).toBe('a');
    expect(chairOf(meeting([seats], 'b first'))).toBe('first');
    expect(chairOf(item('here', seats).when('a', declare))).toBe('first');
  });

  it('may be one without a vote, and is never a deputy', () => {
    const voice = 'seats: { a: { classes: [chair], votes: false }, b: {} }';
    expect(chairOf(item('here', voice))).toBe('a');
    const rules = 'deputies: { allowedBy: the holder }';
    const deputised = item('here', five, rules).when('a', { type: 'NominateDeputy', person: 'z' });
    deputised.when('z', { type: 'TakeToMeeting' }).isRefused({ code: 'NotPresiding' });
  });

  it('is chosen by those present where the file says so', () => {
    const choose = { type: 'ChooseToPreside', seat: 'c' } as const;
    const start = meeting([five, 'ifNobodyPresides: those present choose'], 'b c d');
    expect(chairOf(start.when(lead, choose))).toBe('c');
    meeting([five], 'b c').when(lead, choose).isRefused({ code: 'NobodyIsChosenHere' });
  });
});

describe('who speaks for a seat', () => {
  const shared = (differ: string) =>
    `seats: { a: { classes: [chair] }, b: { heldBy: [b1, b2], whenTheyDiffer: ${differ} } }`;

  it.each([
    ['no vote', 'nothing'],
    ['the last word', 'abstention'],
    ['the first named', 'agreement'],
  ])('where holders differ, "%s": %s', (differ, said) => {
    const start = item('here', shared(differ)).when('b1', agree);
    const both = start.when('b2', { type: 'Abstain', version: v1 });
    expect(says(both, 'b')).toBe(said);
    expect(enough(both).count).toBe('1 of 2, 2 needed');
  });

  it.each([
    ['the holder wins', 'agreement'],
    ['the last stands', 'abstention'],
  ])('where a deputy speaks after the holder, "%s": %s', (bothAct, said) => {
    const rules = `deputies: { allowedBy: the holder, bothAct: ${bothAct} }`;
    const named = item('here', five, rules).when('b', { type: 'NominateDeputy', person: 'z' });
    const both = named.when('b', agree).when('z', { type: 'Abstain', version: v1 });
    expect(says(both, 'b')).toBe(said);
  });

  it('turns the second away where the first stands', () => {
    const rules = 'deputies: { allowedBy: the holder, bothAct: the first stands }';
    const named = item('here', five, rules).when('b', { type: 'NominateDeputy', person: 'z' });
    named.when('b', agree).when('z', agree).isRefused({ code: 'SpokenForAlready' });
  });

  it('holds what a deputy says until the person presiding allows it', () => {
    const start = item('here', five, 'deputies: {}').when('b', {
      type: 'NominateDeputy',
      person: 'z',
    });
    const said = start.when('z', agree);
    expect(says(said, 'b')).toBe('nothing');
    const allowed = { type: 'AllowDeputy', seat: 'b', person: 'z', allowed: true } as const;
    expect(says(said.when('a', allowed), 'b')).toBe('agreement');
  });

  it('lets a proxy vote as told, for a seat that is marked present and does not count', () => {
    const give = { type: 'GiveProxy', to: 'z', instruction: 'for' } as const;
    const rules = [five, always, 'proxies: { instruction: required }'];
    const start = meeting(rules).when('b', give);
    start.when('z', agree).isRefused({ code: 'MayNotSpeakForSeat' });
    const open = voted(start, { for: 'a' });
    open.when('z', vote('against')).isRefused({ code: 'ProxyToldOtherwise' });
    expect(enough(open.when('z', vote('for'))).count).toBe('4 of 5, 3 needed');
    const absent = meeting(rules, 'a c d').when('b', give).when('a', openVote);
    absent.when('z', vote('for')).isRefused({ code: 'NotMarkedPresent' });
  });
});

describe('a vacant seat whose body votes for it', () => {
  const seats = `seats:
  a: { classes: [chair] }
  b: { body: N }
  c: { body: N }
  empty: { body: N, vacant: true, whenVacant: its body votes for it }`;
  const all = 'vote: { when: always, carriedWhen: [{ atLeast: 3 }] }';

  it('has the vote on which its body agrees, and none where it does not', () => {
    const rules = [seats, all, 'quorum: { atLeast: 1 }'];
    expect(result(meeting(rules), { for: 'b c', against: 'a' })).toBe('carried');
    expect(result(meeting(rules), { for: 'a b', against: 'c' })).toBe('not carried');
    expect(result(meeting(rules), { for: 'a b' })).toBe('carried');
  });
});

describe('a seat that votes only in person', () => {
  const seats = 'seats: { a: { classes: [chair] }, b: { votesInPerson: true } }';

  it('by video counts to the quorum and does not vote; before a meeting it takes part', () => {
    const mark = { type: 'MarkPresent', seats: ['a'], byVideo: ['b'] } as const;
    const start = item('at a meeting', seats, always).when(lead, mark);
    expect(enough(start).count).toBe('2 of 2, 2 needed');
    start.when('a', openVote).when('b', vote('for')).isRefused({ code: 'VotesOnlyInPerson' });
    item('here', seats).when('b', agree).isRefused({ code: 'VotesOnlyInPerson' });
    expect(says(item('for a meeting', seats).when('b', agree), 'b')).toBe('agreement');
  });
});

describe('an interest', () => {
  it('that waits holds answer and quorum and stops what would be recorded', () => {
    const start = item('here', five, always).when(['a', 'b', 'c', 'd'], agree).when('b', declare);
    expect(enough(start).count).toBe('3 of 5, 3 needed');
    start.when('a', record).isRefused({ code: 'NeedsAVote' });
    start.when('a', openVote).isRefused({ code: 'InterestUndecided' });
  });

  it('declared after a vote sets it aside', () => {
    const rules = [five, always, 'interests: { handledBy: the rules }'];
    const start = voted(meeting(rules), { for: 'a b', against: 'c' });
    expect(start.when('a', close).decision).toMatchObject({ outcome: { how: 'carried' } });
    start.when('b', declare).when('a', close).ends({ how: 'not carried' });
  });
});

describe('agreement', () => {
  const agreed = item('here', five).when(['a', 'b', 'c'], agree);

  it('is unanimous, consensus or with reservations', () => {
    agreed.when('a', record).ends({ how: 'consensus' });
    agreed.when(['d', 'e'], agree).when('a', record).ends({ how: 'unanimous' });
    const concern = { type: 'AgreeWithConcern', version: v1, concern: 'Too late.' } as const;
    agreed.when('d', concern).when('a', record).ends({ how: 'consensus with reservations' });
  });

  it('with everyone needed waits for everyone', () => {
    const start = item('here', five, 'consensus: { agreedWhen: everyone agrees }');
    const four = start.when(['a', 'b', 'c', 'd'], agree);
    four.when('a', record).isRefused({ code: 'NotEveryoneAgrees', seats: ['e'] });
    four.when('e', agree).when('a', record).ends({ how: 'unanimous' });
  });
});

describe('a vote as the last resort', () => {
  it('needs an objection, or that the time is over without agreement', () => {
    const start = item('here', five, lastResort).when(['a', 'b'], agree);
    start.when('a', openVote).isRefused({ code: 'NoObjectionStands' });
    expect(isRipe(start.decision)).toBe(false);
    const over = start.when('a', late, saturday);
    expect(over.when('a', openVote, saturday).decision.status).toBe('voting');
    const agreed = start.when('c', agree).when('a', late, saturday);
    agreed.when('a', openVote, saturday).isRefused({ code: 'NoObjectionStands' });
    expect(start.when('c', object).when('a', openVote).decision.status).toBe('voting');
  });

  it('waits for the required steps', () => {
    const start = item('here', five, lastResort, step).when('b', object);
    start.when('a', openVote).isRefused({ code: 'StepsMissing', steps: ['talk'] });
    const done = start
      .when('a', { type: 'StartSteps' })
      .when('a', { type: 'RecordStep', step: 'talk', note: 'We met twice.' });
    expect(done.when('a', openVote).decision.status).toBe('voting');
  });

  it('comes to its steps also when nobody objected and the time is over', () => {
    const start = item('here', five, lastResort, step);
    start.when('a', { type: 'StartSteps' }).isRefused({ code: 'NoObjectionStands' });
    const over = start.when('a', late, saturday).when('a', { type: 'StartSteps' }, saturday);
    expect(over.decision.status).toBe('resolving');
  });
});
