import { labels } from '#bots/wording/labels.ts';
import type { Matter } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import type { ActId } from './act-id.ts';
import type { About, Button } from './view.ts';

/** Acts that are done by the press itself; every other press asks something first. */
const atOnce: ReadonlySet<ActId> = new Set<ActId>([
  'agree',
  'abstain',
  'take-back-answer',
  'withdraw-objection',
  'keep-objection',
  'do-not-object',
  'confirm-restating',
  'keep-open',
  'start-steps',
  'confirm-seen',
  'vote-for',
  'vote-against',
  'vote-abstain',
  'ask-to-be-named',
  'challenge-correction',
  'record-agreed',
]);

/** What a button on this decision is about: the decision, and the words as the person sees them. */
function aboutOf(matter: Matter): About {
  return { ics: matter.ics, decision: matter.id, version: current(matter).hash };
}

/** A button for an act on a decision; its spoken name is its label and the title. */
export function button(
  act: ActId,
  matter: Matter,
  about: About = {},
  label: string = labels[act],
): Button {
  return {
    act,
    label,
    spoken: `${label}: ${current(matter).question}`,
    about: { ...aboutOf(matter), ...about },
    press: atOnce.has(act) ? 'does' : 'asks',
  };
}

/** The button that most people are expected to press. */
export function primary(main: Button): Button {
  return { ...main, tone: 'primary' };
}
