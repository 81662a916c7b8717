import type { ActId } from '#bots/views/act-id.ts';
import type { About, FormView } from '#bots/views/view.ts';
import { confirmations } from '#bots/wording/confirmations.ts';
import { labels } from '#bots/wording/labels.ts';
import { whoHasNotVoted } from '#bots/wording/notices.ts';
import type { Opened } from '#shared/decision/decision.ts';

/** A question with no boxes: what the act does, before it is done. */
export function confirmForm(act: ActId, about: About, decision: Opened): FormView {
  const missing = act === 'close-vote' ? whoHasNotVoted(decision) : '';
  const { line, submit } = confirmations[act] ?? { line: '', submit: labels[act] };
  return {
    kind: 'form',
    act,
    about,
    title: labels[act].slice(0, 24),
    lines: [line, missing].filter((each) => each !== ''),
    fields: [],
    submit,
  };
}
