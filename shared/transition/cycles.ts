interface Follower {
  readonly id: string;
  readonly after: readonly string[];
}

/**
 * The circles in which milestones wait for one another, each once and whole, in the order of
 * waiting, from the one that stands first in the file.
 */
export function cyclesOf(milestones: readonly Follower[]): readonly (readonly string[])[] {
  const after = new Map(milestones.map(({ id, after: before }) => [id, before]));
  const cycles: (readonly string[])[] = [];
  const finished = new Set<string>();
  for (const { id } of milestones) walk(id, []);
  return cycles;

  function walk(id: string, path: readonly string[]): void {
    const at = path.indexOf(id);
    if (at >= 0) cycles.push(path.slice(at));
    if (at >= 0 || finished.has(id)) return;
    for (const before of after.get(id) ?? []) walk(before, [...path, id]);
    finished.add(id);
  }
}
