import type { Compared } from './course.ts';
import { type Difference, differences } from './differences.ts';
import type { Expectation } from './expectation.ts';
import { onlyBody } from './only-body.ts';
import type { Played } from './play.ts';
import type { Scenario } from './read-scenario.ts';
import { standingOf } from './standing-of.ts';

/** Whether a scenario went as it says, and where it stands otherwise than expected. */
export interface Verdict {
  readonly isAsExpected: boolean;
  /** In the end, by body; nothing where the scenario stopped before. */
  readonly differences: Readonly<Record<string, readonly Difference[]>>;
}

export function verdictOf(scenario: Scenario, played: Played): Verdict {
  const { entries, decisions, stoppedAt } = played;
  const expected = stoppedAt === null ? expectedOf(scenario) : {};
  const compared = Object.entries(expected).map(([body, each]) => {
    const found = standingOf(decisions.get(body) ?? { status: 'not opened' });
    return [body, differences(each, found)] as const;
  });
  const before = entries.filter((entry): entry is Compared => entry.type === 'comparison');
  const all = [...before.map((each) => each.differences), ...compared.map(([, each]) => each)];
  return {
    isAsExpected: stoppedAt === null && all.every((each) => each.length === 0),
    differences: Object.fromEntries(compared),
  };
}

function expectedOf(scenario: Scenario): Readonly<Record<string, Expectation>> {
  if ('bodies' in scenario) return scenario.expect ?? {};
  return scenario.expect === undefined ? {} : { [onlyBody]: scenario.expect };
}
