import type { Opened, Sitting } from '#shared/decision/decision.ts';
import { isErased, spoken } from '#shared/decision/erased-words.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { isOfDraft } from '#shared/decision/evolve-draft.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import { wordsErased } from './erasing.ts';
import { answers } from './events/answers.ts';
import { asking } from './events/asking.ts';
import { course } from './events/course.ts';
import { draft } from './events/draft.ts';
import { ending } from './events/ending.ts';
import { hiddenVotes } from './events/hidden-votes.ts';
import { minute } from './events/minute.ts';
import { people } from './events/people.ts';
import { programme } from './events/programme.ts';
import type { Happened, Telling } from './events/told.ts';
import { words } from './events/words.ts';
import { personName } from './people.ts';

const tellings: Telling<FactType> = {
  ...words,
  ...answers,
  ...people,
  ...course,
  ...ending,
  ...minute,
  ...asking,
  ...draft,
  ...programme,
};

const whileVotesAreHidden: Telling<FactType> = { ...tellings, ...hiddenVotes };

/**
 * One plain sentence for everything that can happen, of the decision after it, and whether its words
 * were erased. How anyone voted is left out while that is hidden `now`.
 */
export function eventInWords(event: DecisionEvent, after: Opened, now: Opened = after): string {
  const told = votesAreHidden(now) ? whileVotesAreHidden : tellings;
  const happened = `${recordedBy(event, after)}${tell(told, event.type, spoken(event), after)}`;
  return isErased(event) ? `${happened} ${wordsErased}` : happened;
}

/** The same, before it is open; nothing of what cannot happen then. */
export function draftEventInWords(event: DecisionEvent, table: Sitting): string[] {
  return isOfDraft(event) || event.type === 'CoverSheetFilled'
    ? [tellOfDraft(event.type, spoken(event), table)]
    : [];
}

function tellOfDraft<Type extends keyof typeof draft>(
  type: Type,
  event: Happened<Type>,
  table: Sitting,
): string {
  return draft[type](event, table);
}

/** Who recorded it for whoever did it, and how it was given. */
function recordedBy({ recorded }: DecisionEvent, after: Opened): string {
  return recorded === undefined
    ? ''
    : `Given ${recorded.how} and noted by ${personName(after, recorded.by)}. `;
}

function tell<Type extends FactType>(
  told: Telling<FactType>,
  type: Type,
  event: Happened<Type>,
  after: Opened,
): string {
  return told[type](event, after);
}
