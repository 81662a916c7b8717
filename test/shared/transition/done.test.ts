import { describe, expect, it } from 'vitest';
import type { Word } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { isSettled } from '#shared/transition/status.ts';
import { answer } from './firing.ts';
import { nextDay, owner, plan, thirdDay } from './planned.ts';
import { milestone } from './written.ts';

const link = 'https://example.org/draft';

describe('done', () => {
  it('with proof is done', () => {
    const done = plan().when(owner, answer('done', '', link));
    expect([done.status(), done.milestone().proof]).toEqual(['done', link]);
    done.when(owner, answer('done', '', link)).yieldsNothing();
    done.when(owner, answer('done')).yieldsNothing();
  });

  it('without proof shows as done, proof to come, until it comes', () => {
    const done = plan().when(owner, answer('done'));
    expect(done.status()).toBe('done, proof to come');
    const shown = done.when(owner, { type: 'GiveProof', milestone: 'draft', proof: link }, nextDay);
    shown.yields({ type: 'ProofGiven', milestone: 'draft', words: { proof: link } });
    expect(shown.status()).toBe('done');
    shown
      .when(owner, { type: 'GiveProof', milestone: 'draft', proof: link }, thirdDay)
      .yieldsNothing();
  });

  it('is shown by a link', () => {
    const proof = (text: string): PlanAct => ({
      type: 'GiveProof',
      milestone: 'draft',
      proof: text,
    });
    plan().when(owner, proof('')).isRefused({ code: 'Blank', field: 'proof' });
    plan().when(owner, proof('a drawer')).isRefused({ code: 'NotALink', field: 'proof' });
  });

  it('where no proof is asked for is done', () => {
    const file = { milestones: [milestone({ proof: undefined })] };
    expect(plan(file).when(owner, answer('done')).status()).toBe('done');
  });

  it('waits for the region’s note where that is asked for', () => {
    const done = plan({ milestones: [milestone({ regionAgrees: true })] }).when(
      owner,
      answer('done', '', link),
    );
    expect(done.status()).toBe('done, proof to come');
    const note: PlanAct = { type: 'NoteRegion', milestone: 'draft', note: 'Agreed on 1 July.' };
    const noted = done.when(owner, note);
    noted.yields({ type: 'RegionNoted', milestone: 'draft', words: { note: 'Agreed on 1 July.' } });
    expect(noted.status()).toBe('done');
    noted.when(owner, note).yieldsNothing();
    noted.when(owner, { ...note, note: '' }).isRefused({ code: 'Blank', field: 'note' });
  });

  it('with proof to come is asked about again five working days later', () => {
    const done = plan().when(owner, answer('done')).milestone();
    const settled = (instant: string) => isSettled(done, instant, []);
    expect(settled('2026-07-01T08:59:00.000Z')).toBe(false);
    expect(settled('2026-07-07T22:59:00.000Z')).toBe(true);
    expect(settled('2026-07-07T23:00:00.000Z')).toBe(false);
    expect(isSettled(done, '2026-07-07T23:00:00.000Z', ['2026-07-06'])).toBe(true);
  });
});

describe('a milestone in parts', () => {
  const parts = [
    { id: 'terms', name: 'The terms' },
    { id: 'lead', name: 'The lead', needsLead: true },
  ];
  const start = plan({ milestones: [milestone({ parts })] });
  const part = (id: string, word: Word, line = ''): PlanAct => ({
    type: 'AnswerPart',
    milestone: 'draft',
    part: id,
    word,
    line,
  });
  const named = (lead: string): PlanAct => ({
    type: 'NamePartLead',
    milestone: 'draft',
    part: 'lead',
    lead,
  });

  it('has a word for each part', () => {
    const said = start.when(owner, part('terms', 'at risk', 'It is long.'));
    said.yields({
      type: 'PartAnswered',
      milestone: 'draft',
      part: 'terms',
      word: 'at risk',
      words: { line: 'It is long.' },
    });
    said.when(owner, part('terms', 'at risk', 'It is long.')).yieldsNothing();
    const longer = said.when(owner, part('terms', 'at risk', 'Longer.'));
    expect(longer.milestone().parts['terms']).toEqual({
      word: 'at risk',
      line: 'Longer.',
      lead: '',
    });
    start.when(owner, part('terms', 'off track')).isRefused({ code: 'Blank', field: 'line' });
  });

  it('is done when all of them are done, or not for us', () => {
    start
      .when(owner, answer('done', '', link))
      .isRefused({ code: 'PartsNotDone', parts: ['terms', 'lead'] });
    expect(start.when(owner, answer('on track')).status()).toBe('on track');
    const one = start.when(owner, part('terms', 'done'));
    one.when(owner, answer('done')).isRefused({ code: 'PartsNotDone', parts: ['lead'] });
    const both = one.when(owner, part('lead', 'not for us', 'The council leads.'));
    const done = both.when(owner, answer('done', '', link));
    expect(done.status()).toBe('done');
    const open = done.when(owner, part('terms', 'at risk', 'A page is missing.'));
    expect(open.status()).toBe('done, proof to come');
  });

  it('has no part on track or done that needs a named lead and has none', () => {
    start.when(owner, part('lead', 'on track')).isRefused({ code: 'PartHasNoLead', part: 'lead' });
    start.when(owner, part('lead', 'done')).isRefused({ code: 'PartHasNoLead', part: 'lead' });
    const withLead = start.when(owner, named('The director of digital'));
    withLead.yields({
      type: 'PartLeadNamed',
      milestone: 'draft',
      part: 'lead',
      words: { lead: 'The director of digital' },
    });
    withLead.when(owner, named('The director of digital')).yieldsNothing();
    expect(withLead.when(owner, part('lead', 'done')).milestone().parts['lead']?.word).toBe('done');
    start.when(owner, named(' ')).isRefused({ code: 'Blank', field: 'lead' });
  });

  it('has no other parts', () => {
    const other = { code: 'NoSuchPart', found: 'x', expected: ['terms', 'lead'] } as const;
    start.when(owner, part('x', 'done')).isRefused(other);
    start.when(owner, { ...named('N'), part: 'x' } as PlanAct).isRefused(other);
  });
});
