import { canonical, sha256 } from '#shared/hash.ts';
import type { Recorded, Stamped } from '#shared/ports/event-store.ts';

/**
 * The id of what an import does to a history as it stands: the same act on the same history has the
 * same id, whoever runs it and when. The way back to what was before is another act.
 */
export function commandId(history: readonly Recorded<Stamped>[], content: unknown): string {
  const { hash = '' } = history.at(-1) ?? {};
  return `import-${sha256(canonical([hash, content])).slice(0, 32)}`;
}
