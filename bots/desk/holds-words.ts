import type { Act, Propose } from '#shared/decision/command.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';

/** Whether what stands on record was typed in this act, and not in an earlier sending of its form. */
export function holdsWords(act: Act, events: readonly DecisionEvent[]): boolean {
  const sent = act.type === 'Propose' ? wordsProposed(act) : Object.values(typedIn(act));
  const recorded = events.flatMap((event) => ('words' in event ? Object.values(event.words) : []));
  return recorded.every((words) => sent.includes(words));
}

/** The words of an answer that is recorded for someone are inside it. */
function typedIn(act: Act): object {
  return act.type === 'RecordFor' ? act.said : act;
}

/** What was not asked for was left empty. */
function wordsProposed({ question, why, link, publicity }: Propose): readonly unknown[] {
  const { because = '', resolution = '' } = publicity ?? {};
  return [question, why, link, because, resolution];
}
