import { describe, expect, it } from 'vitest';
import { noticeView } from '#bots/views/notice.ts';
import { atTheDesk, formIn, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { committee, governanceLead, members, seatId } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import { agree, object, play, startSteps, vote } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { opened, votingOn } from '#test/support/states/voting.ts';

const chair = 'the chair';
const council = 'the council member';
const nurse = 'the community nurse';
const late = { type: 'PassDeadline', deadline: friday } as const;
const under = (sections: Record<string, unknown>) => play({ forum: committeeWith(sections) });

describe('more time for answers', () => {
  const label = 'Give more time (once)';
  const slow = under({ window: { extension: { days: 14 } } });

  it('is given by the person in the chair, until five on a day that the rules leave', async () => {
    const desk = await atTheDesk(slow);
    const form = await desk.opens(chair, label);
    expect(form.fields[0]).toMatchObject({ id: 'until', value: '2026-12-18' });
    expect(form.fields[0]?.hint).toContain('The latest is Friday 18 December, 5pm.');
    const values = { until: '2026-12-11', why: 'The costs come on Monday.' };
    expect(await desk.does(chair, label, values)).toContain('There is more time now.');
    const until = '2026-12-11T17:00:00.000Z';
    expect(await desk.last()).toMatchObject({ type: 'TimeExtended', until });
    expect(await desk.labels(chair)).not.toContain(label);
  });

  it.each([
    ['soon', 'Please choose a date, for example 2026-12-04.'],
    ['2026-12-04', 'This leaves too little time by the rules.'],
    ['2026-12-19', 'This is more time than the rules allow.'],
  ])('is refused beside the box for %s', async (until, says) => {
    const desk = await atTheDesk(slow);
    expect(await desk.does(chair, label, { until, why: 'Costs.' })).toContain(says);
    expect(await desk.last()).toMatchObject({ type: 'ProposalOpened' });
  });

  it('is not offered to others, nor where the rules leave none', async () => {
    expect(await (await atTheDesk(slow)).labels(council)).not.toContain(label);
    expect(await (await atTheDesk(under({ window: {} }))).labels(chair)).not.toContain(label);
  });

  it('is the first thing offered when the time has passed and nothing was agreed', () => {
    const passed = slow.does('the clock', late, saturday);
    const { buttons, lines } = noticeView({ kind: 'deadline passed' }, passed.decision);
    const ways = ['give-more-time', 'take-to-meeting', 'record-not-agreed', 'more-choices'];
    expect(buttons.map(({ act }) => act)).toEqual(ways);
    expect(lines.at(-1)).toBe(
      'You can give more time (once), take it to the next meeting, or close it as not agreed.',
    );
    const none = under({ window: {} }).does('the clock', late, saturday);
    const without = noticeView({ kind: 'deadline passed' }, none.decision);
    expect(without.buttons.map(({ act }) => act)).toEqual(ways.slice(1));
    expect(without.lines.at(-1)).toContain('You can wait for more answers');
  });

  it('is offered beside an objection', () => {
    const notice = { kind: 'objection raised', objection: 'o1', to: 'presiding' } as const;
    const { buttons } = noticeView(notice, slow.does(council, object()).decision);
    expect(buttons.map(({ label: words }) => words)).toEqual([
      'Give it more time',
      'Start step 1',
      'Take it to a meeting',
      'More choices',
    ]);
  });
});

describe('what the person in the chair may settle', () => {
  const label = 'Settle it, with a reason';
  const everyone = members(committee);
  const differing = under({ chairMayDetermine: true, steps: [] })
    .does(everyone.slice(0, 6), agree)
    .does(council, object());

  it('is settled for or against, with a reason', async () => {
    const desk = await atTheDesk(differing);
    expect(await desk.labels(council)).not.toContain(label);
    const answer = await desk.does(chair, label, { outcome: 'against', why: 'It is too dear.' });
    expect(answer).toContain('The chair decided against it');
    expect(await desk.last()).toMatchObject({ outcome: { how: 'turned down by the chair' } });
  });

  it('is never settled by a form in which neither was chosen', async () => {
    const desk = await atTheDesk(differing);
    const answer = await desk.does(chair, label, { outcome: '', why: 'It is too dear.' });
    expect(answer).toBe('Please choose one from the list.');
  });

  it('is settled on a tie where the rules say so', async () => {
    const tie = { carriedWhen: [{ moreThan: '1/2' }], tie: 'chair determines' };
    const tied = votingOn(under({ vote: tie }))
      .does(everyone.slice(0, 4), vote('for'))
      .does(everyone.slice(4), vote('against'))
      .does(chair, { type: 'CloseVote' });
    expect(noticeView({ kind: 'tie' }, tied.decision).buttons[0]).toMatchObject({
      act: 'determine',
    });
    const desk = await atTheDesk(tied);
    await desk.does(chair, label, { outcome: 'for', why: 'The need is plain.' });
    expect(await desk.last()).toMatchObject({ outcome: { how: 'determined by the chair' } });
  });

  it('is not offered where the rules do not know it', async () => {
    const desk = await atTheDesk(under({ steps: [] }).does(council, object()));
    expect(await desk.labels(chair)).not.toContain(label);
    expect(wordsOf(await desk.press(chair, 'determine'))).not.toBe('');
  });

  it('is offered beside a vote once the steps are done', () => {
    const both = under({ chairMayDetermine: true }).does(council, object()).does(chair, startSteps);
    const { buttons } = noticeView({ kind: 'steps done' }, both.decision);
    expect(buttons.map(({ act }) => act)).toContain('determine');
  });
});

describe('who is in the chair', () => {
  const label = 'Say who is in the chair';
  const forum = committeeWith({
    presiding: ['president'],
    ifNobodyPresides: 'those present choose',
  });

  it('is recorded by the governance lead where the rules leave nobody', async () => {
    const desk = await atTheDesk(opened('at a meeting', forum));
    const form = await desk.opens(governanceLead, label);
    expect(offeredIn(form, 'seat')).toContain('Community nurse');
    await desk.does(governanceLead, label, { seat: seatId(nurse) });
    expect(await desk.last()).toMatchObject({ type: 'ChosenToPreside', of: seatId(nurse) });
    expect(await desk.labels(nurse)).toContain('Take it to a meeting');
  });

  it('is not asked where the rules name someone, nor of anyone else', async () => {
    const usual = await atTheDesk(opened('at a meeting', committee));
    expect(await usual.labels(governanceLead)).not.toContain(label);
    const none = await atTheDesk(opened('at a meeting', forum));
    expect(await none.labels(chair)).not.toContain(label);
  });
});

describe('who is here', () => {
  it('is marked in two boxes, the room and the telephone, which come back as they stand', async () => {
    const desk = await atTheDesk(play({ forum: committee, takenAt: 'at a meeting' }));
    const values = { seats: [seatId(chair), seatId(council)], byVideo: [seatId(nurse)] };
    await desk.does(governanceLead, 'Mark who is here', values);
    expect(await desk.last()).toMatchObject({
      present: {
        [seatId(chair)]: 'in the room',
        [seatId(council)]: 'in the room',
        [seatId(nurse)]: 'by video',
      },
    });
  });

  it('opens with those marked before', async () => {
    const marked = play({ forum: committee, takenAt: 'at a meeting' }).does(governanceLead, {
      type: 'MarkPresent',
      seats: [seatId(chair)],
      byVideo: [seatId(nurse)],
    });
    const desk = await atTheDesk(marked);
    const { fields } = formIn(await desk.press(governanceLead, 'mark-present'));
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['In the room', [seatId(chair)]],
      ['By phone or video', [seatId(nurse)]],
    ]);
  });
});
