import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Path } from '#shared/forum/inherit.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Period } from '#shared/forum/seat.ts';
import { type Check, isOwn, type RulesOf } from './book.ts';
import { checksOfFile, checksOfRules, checksOfSeats } from './checks.ts';
import { type Finding, type Found, severityOf } from './finding.ts';
import { mostLookedAt, type Stretch, stretchesOf } from './stretches.ts';

/**
 * What a governance lead should know about a file before its forum goes live: of the general rules,
 * and of each kind of decision whatever does not hold in general.
 */
export function findings(file: ConstitutionFile): readonly Finding[] {
  const stretches = stretchesOf(file);
  const checks = [...checksOfRules, ...(stretches.length === 0 ? [] : checksOfSeats)];
  const looking = {
    stretches: stretches.length === 0 ? [{ during: {}, seats: [] }] : stretches,
    checks,
  };
  const general = findingsFor(file, null, { ...looking, checks: [...checksOfFile, ...checks] });
  const known = new Set(general.map(butItsKind));
  const kinds = Object.keys(file.kinds);
  const ofKinds = kinds
    .slice(0, mostLookedAt(file))
    .flatMap((kind) =>
      findingsFor(file, kind, looking).filter((each) => !known.has(butItsKind(each))),
    );
  return [...general, ...ofKinds];
}

function butItsKind(finding: Finding): string {
  return JSON.stringify({ ...finding, kind: null });
}

interface Looking {
  readonly stretches: readonly Stretch[];
  readonly checks: readonly Check[];
}

function findingsFor(
  file: ConstitutionFile,
  kind: string | null,
  { stretches, checks }: Looking,
): readonly Finding[] {
  const rules = rulesOf(file, kind);
  const times = stretches.map(({ during, seats }) => {
    const found = checks.flatMap((check) => check({ file, kind, rules, seats }));
    return { during, found: new Map(found.map((each) => [nameOf(each), each])) };
  });
  const first = new Map(times.toReversed().flatMap(({ found }) => [...found]));
  return [...first].map(([name, { at, ...fault }]) => {
    const during = duringOf(times.map((each) => (each.found.has(name) ? each.during : null)));
    // What does not hold all the time is no more than a warning.
    const severity = during === null ? severityOf(fault) : 'warning';
    return { ...fault, severity, path: pathOf({ file, kind }, at), kind, during };
  });
}

/** What makes two findings of two times one. */
function nameOf(found: Found): string {
  const apart = [
    'why' in found ? found.why.is : null,
    'how' in found ? found.how : null,
    'person' in found ? found.person : null,
    'name' in found ? found.name : null,
  ];
  return JSON.stringify([found.code, found.at, apart]);
}

/** The first run of times in which it holds; null where it holds in all of them. */
function duringOf(holds: readonly (Period | null)[]): Period | null {
  if (holds.every((each) => each !== null)) return null;
  const first = holds.findIndex((each) => each !== null);
  const next = holds.findIndex((each, index) => index > first && each === null);
  const run = holds.slice(first, next === -1 ? holds.length : next);
  return { from: run[0]?.from, until: run.at(-1)?.until };
}

function pathOf(of: RulesOf, at: Path): Path {
  const isInKind = of.kind !== null && isOwn(of, at[0] as keyof Rules);
  return isInKind ? ['kinds', of.kind, ...at] : at;
}
