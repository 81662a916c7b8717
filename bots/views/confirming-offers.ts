import { approvalLabel } from '#bots/wording/labels.ts';
import type { Awaited, Opened } from '#shared/decision/decision.ts';
import { sha256 } from '#shared/hash.ts';
import { type Offer, words } from './offer.ts';

type Need = Awaited['needs'][number];

/** What can be done about a result that is not final yet. */
export function confirmingOffers(decision: Opened): readonly Offer[] {
  if (decision.status !== 'provisional') return [];
  const veto: Offer = { id: 'veto', trial: { type: 'Veto', why: words }, silent: true };
  const { vetoUntil } = decision.awaited;
  return [...(vetoUntil === null ? [] : [veto]), ...needsOf(decision).map(recording)];
}

/** What the result still needs, each body once. */
export function needsOf(decision: Opened): readonly Need[] {
  if (decision.status !== 'provisional') return [];
  return decision.awaited.needs.filter(
    ({ of }, index, all) => all.findIndex((each) => each.of === of) === index,
  );
}

/** A body by a short mark: its name may be longer than a button can carry. */
export function markOf({ of }: Pick<Need, 'of'>): string {
  return sha256(of).slice(0, 16);
}

function recording(need: Need): Offer {
  return {
    id: 'record-approval',
    trial: { type: 'RecordApproval', of: need.of, given: false, words: null, note: words },
    about: { need: markOf(need) },
    label: approvalLabel(need.of),
    silent: true,
  };
}
