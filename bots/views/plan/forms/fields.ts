import { byName, type Known } from '#bots/views/forms/people-options.ts';
import { wordsField } from '#bots/views/forms/words-field.ts';
import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { Field } from '#bots/views/view.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { limits } from '#shared/decision/words.ts';

/** What a box offers in place of nobody or nothing; no id of ours is spelt so. */
export const none = '-';

/** Slack takes no longer ones. */
const longest = 70;

interface Option {
  readonly value: string;
  readonly label: string;
}

export function choiceField(
  id: string,
  label: string,
  options: readonly Option[],
  value = options[0]?.value ?? '',
): Field {
  const offered = options.map((each) => ({ ...each, label: shortened(each.label, longest) }));
  return { id, label, kind: 'one of', required: true, options: offered, value };
}

export function dateField(id: string, label: string, value = ''): Field {
  return { id, label, kind: 'date', required: true, value };
}

/** A box for words that may be left empty. */
export function notedField(id: string, label: string, hint: string): Field {
  return { ...wordsField(id, label, hint), required: false };
}

export function lineField(id: string, label: string, hint: string): Field {
  return { id, label, hint, kind: 'line', required: true, max: limits.question };
}

export function linkField(id: string, label: string): Field {
  return { id, label, kind: 'line', required: true, max: limits.link };
}

/** Who looks after something: those who have part in the plan already come first. */
export function personField(
  { id, label }: Pick<Field, 'id' | 'label'>,
  shown: Pick<PlanShown, 'plan' | 'people'>,
  chosen: string | null,
  nobody?: string,
): Field {
  const first = nobody === undefined ? [] : [{ value: none, label: nobody }];
  const options = byPart(shown).map((person) => ({ value: person.id, label: person.name }));
  return choiceField(
    id,
    label,
    [...first, ...options],
    chosen ?? (nobody === undefined ? '' : none),
  );
}

function byPart({ plan, people }: Pick<PlanShown, 'plan' | 'people'>): readonly Known[] {
  const kept = Object.values(plan.milestones).flatMap(({ owner, deputy }) => [owner, deputy]);
  const inPlan = new Set([plan.pmoLead, plan.icsLead, ...kept]);
  return byName(people).toSorted(
    (one, other) => Number(inPlan.has(other.id)) - Number(inPlan.has(one.id)),
  );
}
