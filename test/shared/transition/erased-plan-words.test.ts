import { describe, expect, it } from 'vitest';
import { eventInWords } from '#bots/wording/plan/events.ts';
import { evolvePlan } from '#shared/transition/evolve-plan.ts';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { planTellings } from '#shared/transition/plan-tellings.ts';
import { saidOf } from '#shared/transition/said-of.ts';
import { statusOf } from '#shared/transition/status.ts';
import { planStates } from '#test/support/plan-states.ts';
import { lead, nextDay, owner, plan } from './planned.ts';
import { milestone } from './written.ts';

/** The event as it is read once what was typed is erased. */
function erased<Event extends object>(event: Event): Event {
  const { words: _, ...rest } = event as Event & { readonly words?: unknown };
  return rest as Event;
}

function read(events: readonly PlanEvent[]): readonly MilestonePlan[] {
  const stands = events.reduce<Plan | null>(evolvePlan, null);
  return Object.values(stands?.milestones ?? {});
}

const parts = [{ id: 'lead', name: 'A lead', needsLead: true }];
const file = { milestones: [milestone({ parts, regionAgrees: true })] };
const at = { milestone: 'draft' } as const;
const whole = plan(file)
  .when(owner, { type: 'NamePartLead', ...at, part: 'lead', lead: 'Mr Example' })
  .when(owner, { type: 'AnswerPart', ...at, part: 'lead', word: 'done', line: 'By Mr Example.' })
  .when(owner, { type: 'NoteRegion', ...at, note: 'Ms Example agrees.' })
  .when(owner, { type: 'AskForDate', ...at, to: '2026-10-30', why: 'Mr Example is ill.' })
  .when(lead, { type: 'KeepDate', ...at, reason: 'No.' })
  .when(
    owner,
    { type: 'AnswerMilestone', ...at, word: 'done', line: 'So.', proof: 'https://a.example' },
    nextDay,
  );

describe('a plan whose words are erased', () => {
  it('stands as it did: proof stays given, a lead stays named, the region has agreed', () => {
    const [now] = read(whole.events.map(erased));
    expect(now).toMatchObject({ proof: '…', regionNote: '…', parts: { lead: { lead: '…' } } });
    expect(whole.status()).toBe('done');
    expect(now && statusOf(now)).toBe('done');
    expect(JSON.stringify(read(whole.events.map(erased)))).not.toContain('Example');
  });

  it('keeps proof that came later, and may be given it anew', () => {
    const late = plan()
      .when(owner, { type: 'AnswerMilestone', ...at, word: 'done', line: '', proof: '' })
      .when(owner, { type: 'GiveProof', ...at, proof: 'https://a.example' }, nextDay);
    const [now] = read(late.events.map(erased));
    expect(now && statusOf(now)).toBe('done');
    expect(saidOf(late.events.map(erased))).toEqual([
      { milestone: 'draft', on: '2026-07-01', word: 'done', line: '', proof: '…' },
    ]);
  });

  it.each(Object.entries(planStates))('leaves each as it stood: %s', (_, { planned }) => {
    const before = read(planned.events).map((each) => [statusOf(each), each.due, each.owner]);
    const after = read(planned.events.map(erased));
    expect(after.map((each) => [statusOf(each), each.due, each.owner])).toEqual(before);
  });

  it('is told without them, of each event', () => {
    const [now] = read(whole.events);
    if (now === undefined) throw new Error('there is no milestone');
    const shown = { milestone: now, person: owner, people: [], decisions: [] };
    const told = whole.events.map(erased).flatMap((event) => eventInWords(event, shown));
    expect(told).toHaveLength(whole.events.length);
    expect(told.join(' ')).not.toContain('Example');
    const typed = whole.events.filter((event) => 'words' in event);
    const gone = told.filter((line) => line.endsWith('. The words have been erased.'));
    expect(gone).toHaveLength(typed.length);
    expect(planTellings(whole.events.map(erased)).map(({ news }) => news)).toMatchObject([
      { type: 'DateAsked', words: { why: '…' } },
      { type: 'DateKept', words: { reason: '' } },
    ]);
  });
});
