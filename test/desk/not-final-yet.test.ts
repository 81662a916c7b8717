import { describe, expect, it } from 'vitest';
import { atTheDesk, offeredIn } from '#test/support/at-the-desk.ts';
import { governanceLead, members } from '#test/support/board.ts';
import { agree, type OnWords, play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const council = 'the council member';
const recorded: OnWords = (version) => ({ type: 'RecordAgreed', version });

function agreed(sections: Record<string, unknown>) {
  const forum = committeeWith(sections);
  return play({ forum }).does(members(forum), agree).does('the chair', recorded);
}

describe('a veto', () => {
  const label = 'Give a veto';
  const vetoes = agreed({
    window: { veto: { for: { workingDays: 5 }, by: { class: 'council' } } },
  });

  it('is given with a reason by whoever the rules name, while they may', async () => {
    const desk = await atTheDesk(vetoes, '2026-12-02T09:00:00.000Z');
    expect(await desk.does(council, label, { why: ' ' })).toBe('Please write something here.');
    await desk.does(council, label, { why: 'It was never costed.' });
    expect(await desk.last()).toMatchObject({ type: 'OutcomeFell', because: 'vetoed' });
  });

  it('is offered to nobody else, nor once its time is over', async () => {
    const desk = await atTheDesk(vetoes, '2026-12-02T09:00:00.000Z');
    expect(await desk.labels('the community nurse')).not.toContain(label);
    const late = await atTheDesk(vetoes, '2026-12-10T09:00:00.000Z');
    expect(await late.labels(council)).not.toContain(label);
  });
});

describe('what others still have to say', () => {
  const needs = [
    { of: 'NHS England', what: 'approval' },
    { of: 'the place board', what: 'the same decision' },
  ] as const;
  const awaited = agreed({ outcome: { alsoNeeds: needs } });
  const note = 'By letter of 8 December.';

  it('is recorded by the governance lead, body by body', async () => {
    const desk = await atTheDesk(awaited);
    const offers = (await desk.labels(governanceLead)).slice(0, 2);
    expect(offers).toEqual(['Record what NHS England said', 'Record what the place board said']);
    const form = await desk.opens(governanceLead, 'Record what NHS England said');
    expect(offeredIn(form, 'given')).toEqual(['They approved it', 'They did not approve it']);
    await desk.does(governanceLead, 'Record what NHS England said', { given: 'yes', note });
    expect(await desk.last()).toMatchObject({ of: 'NHS England', given: true, words: { note } });
    expect(await desk.labels(governanceLead)).not.toContain('Record what NHS England said');
    expect(await desk.labels(council)).not.toContain('Record what the place board said');
  });

  it('counts only for the same words where it has to be the same decision', async () => {
    const label = 'Record what the place board said';
    const desk = await atTheDesk(awaited);
    const form = await desk.opens(governanceLead, label);
    expect(offeredIn(form, 'given')).toEqual([
      'They agreed the same words',
      'They agreed other words',
      'They did not agree the same words',
    ]);
    const other = await desk.does(governanceLead, label, { given: 'other-words', note });
    expect(other).toContain('They agreed other words, so that does not count for this.');
    await desk.does(governanceLead, label, { given: 'yes', note });
    expect(await desk.last()).toMatchObject({ type: 'ApprovalRecorded', of: 'the place board' });
  });

  it('ends it where a body says no', async () => {
    const desk = await atTheDesk(awaited);
    await desk.does(governanceLead, 'Record what NHS England said', { given: 'no', note });
    expect(await desk.last()).toMatchObject({ type: 'OutcomeFell', because: 'not given' });
  });
});

describe('“Seen”', () => {
  const silence = { adoptedAfter: { workingDays: 5 } };
  const under = (sections: Record<string, unknown>) => play({ forum: committeeWith(sections) });

  it('is pressed once, by a member, and is no answer', async () => {
    const desk = await atTheDesk(under({ silence }));
    expect(await desk.does(council, 'Seen')).toContain('That is no answer.');
    expect(await desk.last()).toMatchObject({ type: 'SeenConfirmed', by: council });
    expect(await desk.labels(council)).not.toContain('Seen');
  });

  it('is offered only where silence may be enough and must be known to be heard', async () => {
    const plain = await atTheDesk(under({}));
    expect(await plain.labels(council)).not.toContain('Seen');
    const sent = await atTheDesk(under({ silence: { ...silence, delivery: 'sent' } }));
    expect(await sent.labels(council)).not.toContain('Seen');
    const lead = await atTheDesk(under({ silence }));
    expect(await lead.labels(governanceLead)).not.toContain('Seen');
  });
});
