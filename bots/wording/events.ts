import type { Opened } from '#shared/decision/decision.ts';
import { spoken } from '#shared/decision/erased-words.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { answers } from './events/answers.ts';
import { asking } from './events/asking.ts';
import { course } from './events/course.ts';
import { ending } from './events/ending.ts';
import { minute } from './events/minute.ts';
import { people } from './events/people.ts';
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
};

/** One plain sentence for everything that can happen; erased words are left out of it. */
export function eventInWords(event: DecisionEvent, after: Opened): string {
  return `${recordedBy(event, after)}${tell(event.type, spoken(event), after)}`;
}

/** Who recorded it for whoever did it, and how it was given. */
function recordedBy({ recorded }: DecisionEvent, after: Opened): string {
  return recorded === undefined
    ? ''
    : `Given ${recorded.how} and noted by ${personName(after, recorded.by)}. `;
}

function tell<Type extends FactType>(type: Type, event: Happened<Type>, after: Opened): string {
  return tellings[type](event, after);
}
