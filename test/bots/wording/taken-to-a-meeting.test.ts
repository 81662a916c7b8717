import { expect, it } from 'vitest';
import { decisionCard } from '#bots/views/decision-card.ts';
import { noticeInWords } from '#bots/wording/notices.ts';
import { board, members, partnership } from '#test/support/board.ts';
import { abstain, agree, declare, handle, object, play } from '#test/support/play.ts';

const toMeeting = { type: 'TakeToMeeting' } as const;
const unsettled = 'It was not settled here. It goes to the meeting on 10 December.';
const council = 'the council member';

it('what everyone agrees to and a meeting takes is not called “not agreed”', () => {
  const { decision } = play().does(members(board), agree).does('the chair', toMeeting);
  expect(decisionCard(decision).state).toBe(unsettled);
});

it('what someone objects to is called “not agreed”', () => {
  const { decision } = play().does(council, object()).does('the chair', toMeeting);
  expect(decisionCard(decision).state).toBe('Not agreed. It goes to the meeting on 10 December.');
});

it('an objection that is set aside makes it no “not agreed”', () => {
  const { decision } = play()
    .does(council, object())
    .does(council, declare)
    .does('the chair', handle('council-member', 'discuss, not vote'))
    .does('the chair', toMeeting);
  expect(decisionCard(decision).state).toBe(unsettled);
});

it('under unanimity the chair is told what the record will say', () => {
  const { decision } = play({ forum: partnership })
    .does(members(partnership).slice(1), agree)
    .does('the chair', abstain);
  expect(noticeInWords({ kind: 'ready to record' }, decision)).toContain(
    'Our rules look for everyone to agree, and not everyone has. The record will say that no one objects, not that everyone agrees.',
  );
});
