import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Done, Entry } from './course.ts';
import { placed } from './differences.ts';
import { onlyBody } from './only-body.ts';
import type { Played } from './play.ts';
import type { Scenario } from './read-scenario.ts';
import { standingOf } from './standing-of.ts';
import type { Verdict } from './verdict.ts';

interface Result {
  readonly played: Played;
  readonly verdict: Verdict;
}

/** The same for a program: every step, how it stands in the end, and the differences. */
export function playedAsData(scenario: Scenario, { played, verdict }: Result) {
  const { entries, decisions, stoppedAt } = played;
  const standings = [...decisions].map(([body, decision]) => [body, standingOf(decision)] as const);
  const several = 'bodies' in scenario;
  return {
    scenario: scenario.scenario,
    steps: entries.map(entryAsData),
    stoppedAt: stoppedAt === null ? null : stoppedAt + 1,
    ...(several ? { bodies: Object.fromEntries(standings) } : standings[0]?.[1]),
    differences: Object.entries(verdict.differences).flatMap(([body, each]) =>
      each.map((difference) => ({
        ...(several ? { body } : {}),
        ...difference,
        words: placed([difference], several ? ['expect', body] : ['expect'])[0],
      })),
    ),
  };
}

/** Steps are counted from 1, as a reader does. */
function entryAsData(entry: Entry): object {
  const step = entry.step === null ? null : entry.step + 1;
  switch (entry.type) {
    case 'note':
      return { step, at: entry.at, note: entry.note };
    case 'comparison':
      return { step, at: entry.at, ...inBody(entry.body), differences: entry.differences };
    case 'act':
      return { step, ...inBody(entry.body), ...doneAsData(entry) };
  }
}

function doneAsData({ at, by, seat, act, events, refusal, asWritten }: Done): object {
  return { at, by, seat, act: act.type, events: events.map(shortly), refusal, asWritten };
}

function inBody(body: string): object {
  return body === onlyBody ? {} : { body };
}

/** A proposal opens with the whole rules of its forum: here by name alone. */
function shortly(event: DecisionEvent): object {
  return event.type === 'ProposalOpened' ? { ...event, forum: event.forum.name } : event;
}
