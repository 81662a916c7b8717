import type { Act } from '#shared/decision/command.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';

/**
 * Whether what stands on record was typed in this act, and not in an earlier sending of its form.
 * Whoever opens a proposal typed none of its words.
 */
export function holdsWords(act: Act, events: readonly DecisionEvent[]): boolean {
  if (act.type === 'OpenProposal') return true;
  const sent = isWritten(act) ? wordsProposed(act) : Object.values(typedIn(act));
  const recorded = events.flatMap((event) => ('words' in event ? Object.values(event.words) : []));
  return recorded.every((words) => sent.includes(words));
}

/** The words of an answer that is recorded for someone are inside it. */
function typedIn(act: Act): object {
  if (act.type === 'FillCoverSheet') return act.words;
  return act.type === 'RecordFor' ? act.said : act;
}

type Written = Extract<Act, { readonly type: 'Propose' | 'KeepDraft' }>;

function isWritten(act: Act): act is Written {
  return act.type === 'Propose' || act.type === 'KeepDraft';
}

/** What was not asked for was left empty. */
function wordsProposed({ question, why, link, publicity }: Written): readonly unknown[] {
  const { because = '', resolution = '' } = publicity ?? {};
  return [question, why, link, because, resolution];
}
