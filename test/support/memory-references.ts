import type { References } from '#shared/ports/references.ts';
import { referenceKey } from '#shared/store/keys.ts';

/** Conversation references that last as long as the test. */
export function memoryReferences(): References {
  const kept = new Map<string, string>();
  return {
    async remember(tenant, conversation, reference) {
      kept.set(referenceKey(tenant, conversation).pk, JSON.stringify(reference));
    },
    async recall(tenant, conversation) {
      const reference = kept.get(referenceKey(tenant, conversation).pk);
      return reference === undefined ? undefined : (JSON.parse(reference) as unknown);
    },
  };
}
