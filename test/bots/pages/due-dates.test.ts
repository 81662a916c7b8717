import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dueDates } from '#bots/pages/due-dates.ts';
import { lead, type Planned, plan } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { manyOnPage, saying, usualOnPage } from '#test/support/plans-on-pages.ts';

const people = { [lead]: { id: lead, name: 'Sam Jones', accounts: [] } };

function feed({ plan: now, events }: Pick<Planned, 'plan' | 'events'>): string {
  return dueDates([{ ics: 'south', id: 'example', plan: now, events }], people);
}

/** As a program reads it that did not write it. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

function valuesOf(event: ICAL.Event | undefined) {
  const of = (name: string) => String(event?.component.getFirstPropertyValue(name));
  return {
    uid: event?.uid,
    start: event?.startDate.toString(),
    isDay: event?.startDate.isDate,
    summary: event?.summary,
    description: event?.description,
    sequence: event?.sequence,
    modified: of('last-modified'),
    stamp: of('dtstamp'),
    transparency: of('transp'),
    class: of('class'),
  };
}

const file = { milestones: [milestone(), milestone({ id: 'b', due: { on: '2026-12-31' } })] };
const start = plan(file, {});

describe('the calendar of due dates', () => {
  it('has each as a whole day, by its name, and holds no time', () => {
    const [event, other] = eventsIn(feed(start));
    expect(valuesOf(event)).toEqual({
      uid: 'draft.example.south',
      start: '2026-09-30',
      isDay: true,
      summary: 'Draft how partners work together',
      description: 'No word yet\nsomeone who has left (someone who has left stands in)\nAn example',
      sequence: 0,
      modified: '2026-03-30T09:00:00Z',
      stamp: '2026-03-30T09:00:00Z',
      transparency: 'TRANSPARENT',
      class: 'PRIVATE',
    });
    expect(other?.startDate.toString()).toBe('2026-12-31');
  });

  it('stays to the letter what it was until something happens', () => {
    expect(feed(start)).toBe(feed(start));
  });

  it('keeps the id of what moves, and counts how often it did', () => {
    const [before] = eventsIn(feed(start)).map(valuesOf);
    const moved = start.when(
      lead,
      { type: 'MoveDate', milestone: 'draft', to: '2026-11-30', decision: null, reason: 'So.' },
      '2026-07-03T09:00:00.000Z',
    );
    const [after, untouched] = eventsIn(feed(moved)).map(valuesOf);
    expect(after).toEqual({
      ...before,
      start: '2026-11-30',
      sequence: 1,
      modified: '2026-07-03T09:00:00Z',
      stamp: '2026-07-03T09:00:00Z',
    });
    expect(untouched).toEqual(eventsIn(feed(start)).map(valuesOf)[1]);
  });

  it('tells the same milestone of two bodies or two plans apart', () => {
    const { plan: now, events } = start;
    const both = [
      { ics: 'south', id: 'example', plan: now, events },
      { ics: 'south', id: 'other one', plan: now, events },
      { ics: 'north', id: 'example', plan: now, events },
    ];
    const uids = eventsIn(dueDates(both, people)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(6);
  });

  it('leaves out what has no day', () => {
    const { due: _, ...undated } = milestone() as { readonly due: unknown };
    expect(
      eventsIn(feed(plan({ milestones: [undated, milestone({ id: 'b' })] }, {}))),
    ).toHaveLength(1);
    expect(feed(usualOnPage())).not.toContain('undefined');
  });

  it.each([
    'Agree; the “plan”, \\n and\nmore',
    'END:VEVENT\nBEGIN:VEVENT\nSUMMARY:not ours',
    `${'Ærø '.repeat(140)}end`,
  ])('brings back whatever a milestone is called: %j', (text) => {
    const shown = saying(text);
    const [event, ...others] = eventsIn(feed(shown));
    expect(others).toEqual([]);
    expect(event?.summary).toBe(shown.plan.milestones['draft']?.is.output);
  });

  it('holds no line of more than 75 bytes', () => {
    for (const line of feed(manyOnPage(20)).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('has the same days in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect(new Date('2026-09-30T12:00:00Z').getTimezoneOffset()).not.toBe(-60);
    expect(eventsIn(feed(start)).map(({ startDate }) => startDate.toString())).toEqual([
      '2026-09-30',
      '2026-12-31',
    ]);
  });
});
