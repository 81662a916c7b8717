import { describe, expect, it } from 'vitest';
import { saidOf } from '#shared/transition/said-of.ts';
import { july, lead, nextDay, owner, plan, thirdDay } from './planned.ts';
import { milestone } from './written.ts';

const risk = { type: 'AnswerMilestone', milestone: 'draft', word: 'at risk' } as const;
const entry = { milestone: 'draft', on: '2026-07-01', word: 'at risk', line: 'Late.', proof: '' };
const proof = 'https://example.org/draft';

describe('what was said of milestones', () => {
  it('is every answer on its day, also when nothing had changed', () => {
    const { events } = plan()
      .when(owner, { ...risk, line: 'Late.', proof: '' }, july)
      .when(owner, { type: 'NothingChanged', milestones: ['draft'] }, nextDay);
    expect(saidOf(events)).toEqual([entry, { ...entry, on: '2026-07-02' }]);
  });

  it('has the proof that came later, with the last of it', () => {
    const { events } = plan()
      .when(owner, { ...risk, line: 'Late.', proof: '' }, july)
      .when(owner, { ...risk, line: 'Later.', proof: '' }, nextDay)
      .when(lead, { type: 'GiveProof', milestone: 'draft', proof }, thirdDay);
    expect(saidOf(events)).toEqual([entry, { ...entry, on: '2026-07-02', line: 'Later.', proof }]);
  });

  it('is of each milestone by itself', () => {
    const { events } = plan({ milestones: [milestone(), milestone({ id: 'other' })] })
      .when(lead, { ...risk, line: 'Late.', proof: '' }, july)
      .when(lead, { ...risk, milestone: 'other', line: 'Later.', proof: '' }, july)
      .when(lead, { type: 'GiveProof', milestone: 'draft', proof }, july)
      .when(lead, { type: 'NothingChanged', milestones: ['draft'] }, nextDay);
    expect(saidOf(events)).toEqual([
      { ...entry, proof },
      { ...entry, milestone: 'other', line: 'Later.' },
      { ...entry, on: '2026-07-02' },
    ]);
  });

  it('is nothing where proof alone was given, or where what was repeated is not on record', () => {
    const given = plan().when(lead, { type: 'GiveProof', milestone: 'draft', proof });
    expect(saidOf(given.events)).toEqual([]);
    const [first] = plan().events;
    const repeated = first && { ...first, type: 'AnswerRepeated', milestone: 'draft' };
    expect(saidOf(repeated === undefined ? [] : [repeated as never])).toEqual([]);
  });
});
