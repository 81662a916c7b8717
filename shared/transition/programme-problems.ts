import { cyclesOf } from './cycles.ts';
import type { Programme } from './programme.ts';

/** Where in a programme's file: names of fields and places in lists, from the top. */
type Path = readonly (string | number)[];

/** What is wrong with a programme that has the right shape. Words for it are found elsewhere. */
export type ProgrammeProblem =
  | { readonly code: 'UsedTwice'; readonly path: Path; readonly found: string }
  | {
      readonly code: 'QuartersOverlap';
      readonly path: Path;
      readonly found: string;
      readonly with: string;
    }
  | {
      readonly code: 'Unknown';
      readonly path: Path;
      readonly what: 'quarter' | 'constraint' | 'milestone';
      readonly found: string;
      /** Those that there are. */
      readonly expected: readonly string[];
    }
  /** Milestones that wait for one another, in order; the last waits for the first. */
  | { readonly code: 'WaitInACircle'; readonly path: Path; readonly circle: readonly string[] }
  | {
      readonly code: 'AfterTheEnd';
      readonly path: Path;
      readonly found: number;
      /** How many months the programme lasts. */
      readonly lasts: number;
    };

/** Everything that is wrong, in the order of the file; nothing for a programme that can be used. */
export function programmeProblems(programme: Programme): readonly ProgrammeProblem[] {
  return [
    ...usedTwice(programme),
    ...overlaps(programme),
    ...afterTheEnd(programme),
    ...unknown(programme),
    ...circles(programme),
  ];
}

function usedTwice(programme: Programme): readonly ProgrammeProblem[] {
  const lists = ['quarters', 'stages', 'constraints', 'milestones'] as const;
  return [
    ...lists.flatMap((list) => twiceIn([list], programme[list])),
    ...programme.milestones.flatMap(({ parts }, index) =>
      twiceIn(['milestones', index, 'parts'], parts),
    ),
  ];
}

function twiceIn(list: Path, entries: readonly { readonly id: string }[]) {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((found, index): ProgrammeProblem[] =>
    ids.indexOf(found) < index ? [{ code: 'UsedTwice', path: [...list, index, 'id'], found }] : [],
  );
}

function overlaps({ quarters }: Programme): readonly ProgrammeProblem[] {
  return quarters.flatMap((quarter, index): ProgrammeProblem[] => {
    const other = quarters
      .slice(0, index)
      .find(
        (each) =>
          each.afterMonths < quarter.afterMonths + quarter.months &&
          quarter.afterMonths < each.afterMonths + each.months,
      );
    if (other === undefined) return [];
    const path = ['quarters', index];
    return [{ code: 'QuartersOverlap', path, found: quarter.id, with: other.id }];
  });
}

function afterTheEnd({ lasts, quarters, milestones }: Programme): readonly ProgrammeProblem[] {
  const ends = [
    ...quarters.map(({ afterMonths, months }, index) => ({
      path: ['quarters', index, 'months'],
      found: afterMonths + months,
    })),
    ...milestones.flatMap(({ due }, index) =>
      due !== undefined && 'months' in due
        ? [{ path: ['milestones', index, 'due', 'months'], found: due.months }]
        : [],
    ),
  ];
  return ends
    .filter(({ found }) => found > lasts.months)
    .map((end) => ({ code: 'AfterTheEnd', ...end, lasts: lasts.months }));
}

function unknown(programme: Programme): readonly ProgrammeProblem[] {
  const constraints = programme.constraints.map(({ id }) => id);
  const milestones = programme.milestones.map(({ id }) => id);
  const quarters = programme.quarters.map(({ id }) => id);
  return programme.milestones.flatMap((each, index) => {
    const path: Path = ['milestones', index];
    const quarter = each.due !== undefined && 'quarter' in each.due ? [each.due.quarter] : [];
    return [
      ...notAmong('quarter', quarters, quarter, () => [...path, 'due', 'quarter']),
      ...notAmong('constraint', constraints, each.constraints, (at) => [
        ...path,
        'constraints',
        at,
      ]),
      ...notAmong('milestone', milestones, each.after, (at) => [...path, 'after', at]),
    ];
  });
}

function notAmong(
  what: 'quarter' | 'constraint' | 'milestone',
  expected: readonly string[],
  named: readonly string[],
  pathTo: (index: number) => Path,
): readonly ProgrammeProblem[] {
  return named.flatMap((found, index): ProgrammeProblem[] =>
    expected.includes(found)
      ? []
      : [{ code: 'Unknown', path: pathTo(index), what, found, expected }],
  );
}

function circles({ milestones }: Programme): readonly ProgrammeProblem[] {
  return cyclesOf(milestones).map((circle) => ({
    code: 'WaitInACircle',
    path: ['milestones', milestones.findIndex(({ id }) => id === circle[0]), 'after'],
    circle,
  }));
}
