import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { silent } from '#shared/decision/saying.ts';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import { agree, declare, handle, openVote, passDeadline } from './acts.ts';
import { told } from './asked.ts';
import { always, chair, deputyChair, put, surveyor, treasurer, warden } from './body.ts';

const ask = (question = 'Who pays?'): Act => ({ type: 'AskQuestion', question });
const answer = (question = 'q1', words = 'The council.'): Act => ({
  type: 'AnswerQuestion',
  question,
  answer: words,
});
const view = (words = 'It is safe.'): Act => ({ type: 'GiveView', view: words });
const need = (what = 'The ward figures.'): Act => ({ type: 'NeedTime', what });
const voiceless = { surveyor: { votes: false } };

describe('a question', () => {
  it('is asked by anyone with a seat, by the proposer and by the governance lead', () => {
    put({}, voiceless)
      .when(surveyor, ask())
      .yields({ type: 'QuestionAsked', id: 'q1', words: { question: 'Who pays?' } });
    expect(put().when(governanceLead, ask()).events).toHaveLength(1);
    put().when('a stranger', ask()).isRefused({ code: 'NotAMember' });
  });

  it('is told to the proposer and its answer to whoever asked', () => {
    const kind = 'question asked';
    expect(told(put(), warden, ask())).toEqual([[governanceLead, { kind, question: 'q1' }]]);
    expect(told(put().when(warden, ask()), governanceLead, answer())).toEqual([
      [warden, { kind: 'question answered', question: 'q1' }],
    ]);
  });

  it('is answered by the proposer or whoever is in the chair; both are kept', () => {
    const asked = put().when(warden, ask());
    const both = asked.when(governanceLead, answer()).when(chair, answer('q1', 'All of us.'));
    expect(both.decision.questions).toMatchObject([
      { question: 'Who pays?', answers: [{ answer: 'The council.' }, { answer: 'All of us.' }] },
    ]);
    asked.when(treasurer, answer()).isRefused({ code: 'NotTheProposer', presiding: 'chair' });
    asked.when(chair, answer('q2')).isRefused({ code: 'NoSuchQuestion' });
    asked.when(chair, answer('q1', '')).isRefused({ code: 'Blank', field: 'answer' });
  });

  it('asked or answered again in the same words changes nothing', () => {
    const asked = put().when(warden, ask());
    asked.when(warden, ask()).yieldsNothing();
    asked.when(chair, answer()).when(chair, answer()).yieldsNothing();
    const two = asked.when(treasurer, ask()).when(chair, answer('q2'));
    expect(two.decision.questions).toMatchObject([{ answers: [] }, { answers: [{ by: chair }] }]);
  });

  it('asked or answered in other words, or by another, is another', () => {
    const asked = put().when(warden, ask()).when(warden, ask('Who runs it?'));
    asked.yields({ type: 'QuestionAsked', id: 'q2', words: { question: 'Who runs it?' } });
    const answered = asked.when(chair, answer()).when(governanceLead, answer());
    expect(answered.events).toHaveLength(1);
    expect(answered.when(chair, answer('q1', 'All of us.')).events).toHaveLength(1);
  });

  it('is not asked without words, by whoever stepped out, or once a vote is open', () => {
    put().when(warden, ask('')).isRefused({ code: 'Blank', field: 'question' });
    put()
      .when(warden, declare)
      .when(chair, handle(warden, 'step out'))
      .when(warden, ask())
      .isRefused({ code: 'MayNotTakePart' });
    put({ vote: always })
      .when(chair, openVote)
      .when(warden, ask())
      .isRefused({ code: 'VoteIsOpen' });
  });
});

describe('a view', () => {
  it('of a seat without a vote is on record and counted nowhere', () => {
    const given = put({}, voiceless).when(surveyor, view());
    given.yields({ type: 'ViewGiven', words: { view: 'It is safe.' } });
    given.when(surveyor, view()).yieldsNothing();
    expect(answers(given.decision).of).toBe(4);
    expect(enoughPeople(given.decision).present).toBe(0);
    const later = given.when(surveyor, view('It is not.'));
    expect(later.decision.voices).toMatchObject([{ seat: 'surveyor', view: 'It is not.' }]);
    const both = put({}, { ...voiceless, warden: { votes: false } }).when(
      [surveyor, warden],
      view(),
    );
    expect(both.decision.voices).toHaveLength(2);
  });

  it('of a seat with a vote is an answer instead', () => {
    put().when(warden, view()).isRefused({ code: 'AnswersInstead' });
    put({}, voiceless).when('a stranger', view()).isRefused({ code: 'NotAMember' });
    put({}, voiceless).when(surveyor, view('')).isRefused({ code: 'Blank', field: 'view' });
  });
});

describe('a need for more time or facts', () => {
  const pausing = put({ window: { pause: { days: 3 } } });

  it('is no answer, and the person in the chair is told', () => {
    const said = put().when(warden, need());
    said.yields({ type: 'TimeNeeded', words: { what: 'The ward figures.' } });
    expect(silent(said.decision).map(({ id }) => id)).toContain('warden');
    expect(told(put(), warden, need())).toEqual([[chair, { kind: 'time needed', seat: 'warden' }]]);
    said.when(warden, need()).yieldsNothing();
    expect(said.when(treasurer, need()).decision.timeNeeded).toHaveLength(2);
    said.when(warden, agree()).when(warden, need('More.'));
  });

  it('stops the clock once, for whoever says it first, where the rules say how long', () => {
    const first = pausing.when(warden, need());
    const until = '2026-12-07T17:00:00.000Z';
    first.yields(
      { type: 'TimeNeeded', words: { what: 'The ward figures.' } },
      { type: 'TimeExtended', until, because: 'a member needs time', words: { why: '' } },
    );
    expect(first.decision.answerBy).toBe(until);
    const second = first.when(deputyChair, need('The contract.'));
    second.yields({ type: 'TimeNeeded', words: { what: 'The contract.' } });
    expect(second.decision.timeNeeded).toHaveLength(2);
    expect(first.when(warden, need('The bill.')).decision.timeNeeded).toMatchObject([
      { what: 'The bill.' },
    ]);
  });

  it('stops no clock that has run out', () => {
    pausing
      .when('time', passDeadline(friday), friday)
      .when(warden, need(), saturday)
      .yields({ type: 'TimeNeeded', words: { what: 'The ward figures.' } });
  });

  it('is said by members with a vote who take part, in words, while people talk', () => {
    pausing.when('a stranger', need()).isRefused({ code: 'NotAMember' });
    pausing.when(warden, need('')).isRefused({ code: 'Blank', field: 'what' });
    put({}, voiceless).when(surveyor, need()).isRefused({ code: 'SeatHasNoVote' });
    put({ vote: always })
      .when(chair, openVote)
      .when(warden, need())
      .isRefused({ code: 'VoteIsOpen' });
  });
});
