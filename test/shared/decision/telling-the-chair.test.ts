import { describe, expect, it } from 'vitest';
import {
  board,
  boardOfTwoChairs,
  governanceLead,
  members,
  partnership,
} from '#test/support/board.ts';
import { friday } from '#test/support/decider.ts';
import { fillAims } from '#test/support/play.ts';
import {
  abstain,
  agree,
  atAMeeting,
  before,
  beforeNobody,
  declare,
  handle,
  object,
  openVote,
  passDeadline,
  recordStep,
  vote,
  withdraw,
  worked,
} from './acts.ts';
import { follows, told } from './asked.ts';

const council = 'the council member';

describe('the person presiding', () => {
  const objected = before().when(council, object());
  const resolving = objected.when('the chair', { type: 'StartSteps' });

  it('is told when agreement can be recorded, once', () => {
    const seven = before().when(
      ['the medical director', ...members(board).slice(0, 5), council],
      agree(),
    );
    expect(told(seven, 'the NHS trust member', agree())).toEqual([
      ['the chair', { kind: 'ready to record' }],
    ]);
    const ripe = seven.when('the NHS trust member', agree());
    expect(told(ripe, 'the voluntary sector member', agree())).toEqual([]);
    expect(told(ripe, 'the voluntary sector member', abstain())).toEqual([]);
  });

  it('reads it with the receipt when the last interest is handled, not before', () => {
    const waiting = before()
      .when('the voluntary sector member', declare)
      .when(['the medical director', ...members(board).slice(0, 5), council], agree());
    expect(told(waiting, 'the NHS trust member', agree())).toEqual([]);
    const answered = waiting.when('the NHS trust member', agree());
    const handling = handle('the voluntary sector member', 'discuss, not vote');
    expect(follows(answered, 'the chair', handling)).toContainEqual({ kind: 'ready to record' });
  });

  it('is told when the last objection goes, also while the steps are under way', () => {
    const settling = resolving.when(
      members(board).filter((person) => person !== council),
      agree(),
    );
    expect(told(settling, council, withdraw())).toEqual([
      ['the chair', { kind: 'ready to record' }],
    ]);
  });

  it('is told when the last objection goes', () => {
    const waiting = objected.when(
      members(board).filter((person) => person !== council),
      agree(),
    );
    expect(told(waiting, council, withdraw())).toEqual([
      ['the chair', { kind: 'ready to record' }],
    ]);
  });

  it('reads with the receipt where the steps are', () => {
    expect(follows(objected, 'the chair', { type: 'StartSteps' })).toEqual([
      { kind: 'steps begin' },
    ]);
    expect(follows(resolving, 'the chair', recordStep('principles'))).toEqual([
      { kind: 'step finished' },
    ]);
    const one = resolving.when('the chair', recordStep('principles')).when('the chair', fillAims);
    expect(follows(one, 'the chair', recordStep('aims'))).toEqual([{ kind: 'steps done' }]);
  });

  it('is never told that a vote is near where the rules have none', () => {
    const one = before(partnership)
      .when('the city council member', object())
      .when('the chair', { type: 'StartSteps' })
      .when('the chair', recordStep('principles'));
    expect(follows(one, 'the chair', recordStep('aims'))).toEqual([{ kind: 'step finished' }]);
  });

  it('is told of a vote: opened, given by everyone, tied', () => {
    const ready = worked(atAMeeting(), { objector: council });
    expect(follows(ready, 'the chair', openVote)).toEqual([{ kind: 'vote opened' }]);
    const voting = ready
      .when('the chair', openVote)
      .when(members(board).slice(0, 7), vote('for'))
      .when(members(board).slice(7, 13), vote('against'));
    expect(told(voting, 'the voluntary sector member', vote('against'))).toEqual([
      ['the chair', { kind: 'everyone has voted' }],
    ]);
    const all = voting.when('the voluntary sector member', vote('against'));
    expect(told(all, 'the audit chair', vote('abstain'))).toEqual([]);
    expect(follows(all, 'the chair', { type: 'CloseVote' })).toEqual([{ kind: 'tie' }]);
  });

  it('is told when the time for answers is over', () => {
    expect(told(before(), governanceLead, passDeadline(friday))).toEqual([
      ['the chair', { kind: 'deadline passed' }],
    ]);
  });
});

describe('where nobody presides', () => {
  it('nobody is told in the place of the chair, but whoever may advise', () => {
    const chairless = before(boardOfTwoChairs).when('the chair', declare);
    expect(told(chairless, 'the deputy chair', declare)).toEqual([
      ['the audit chair', { kind: 'interest to advise on', seat: 'deputy-chair' }],
    ]);
    expect(told(beforeNobody(), council, declare)).toEqual([]);
  });
});
