import type { Deliveries, Owed, Showing } from '#shared/ports/deliveries.ts';
import { messageKey } from '#shared/store/keys.ts';

/** Ledgers that last as long as the test. */
export function memoryDeliveries(): Deliveries {
  const ledgers = new Map<
    string,
    { showings: Map<string, Showing>; made: Set<string>; owed: Map<string, Owed> }
  >();
  const of = (ics: string, decision: string) => {
    const key = `${ics}#${decision}`;
    const ledger = ledgers.get(key) ?? { showings: new Map(), made: new Set(), owed: new Map() };
    ledgers.set(key, ledger);
    return ledger;
  };

  const messages = new Map<string, { readonly ics: string; readonly decision: string }>();

  return {
    async ledger(ics, decision) {
      const { showings, made, owed } = of(ics, decision);
      return {
        showings: [...showings.values()],
        made: new Set(made),
        owed: [...owed.values()].filter(({ id }) => !made.has(id)),
      };
    },
    async noteMade(ics, decision, id) {
      of(ics, decision).made.add(id);
    },
    async noteShown(ics, decision, showing, over) {
      const { showings } = of(ics, decision);
      if ((showings.get(showing.id)?.version ?? 0) !== over) return false;
      showings.set(showing.id, showing);
      const { pk } = messageKey({ ...showing.where, message: showing.message });
      messages.set(pk, { ics, decision });
      return true;
    },
    async shownIn(message) {
      return messages.get(messageKey(message).pk);
    },
    async noteOwed(ics, decision, owed) {
      of(ics, decision).owed.set(owed.id, owed);
    },
  };
}
