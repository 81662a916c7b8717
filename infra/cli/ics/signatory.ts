import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { Ics } from './ics.ts';
import type { Signed } from './plan.ts';

/** Who answers for the people and the list of forums: whoever says so, else a governance lead. */
export function signatory(ics: Ics, { forums }: IcsOnRecord, { by }: Signed): string {
  const [first] = [...forums.values()].flatMap(({ forum }) => forum ?? []);
  const lead = ics.forums[0]?.forum.governanceLead ?? first?.governanceLead;
  return by ?? lead ?? ics.people[0]?.person.id ?? ics.id;
}
