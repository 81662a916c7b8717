import { lastDay } from '#shared/transition/dates.ts';
import type { PartPlan, Plan } from '#shared/transition/plan.ts';
import { dayMonthAndYear } from './dates.ts';
import { count } from './language.ts';

type NameOf = (person: string) => string;

/** What becomes of a plan: all of it where it is new, otherwise what changes. */
export function planChanges(id: string, before: Plan | null, after: Plan, nameOf: NameOf): string {
  const told = before === null ? newPlan(after, nameOf) : changesOf(before, after, nameOf);
  return `${after.programme.name} (${id}): ${told.join('; ')}.`;
}

function newPlan(plan: Plan, nameOf: NameOf): readonly string[] {
  const { programme, firstDay, pmoLead, icsLead, status } = plan;
  const all = Object.values(plan.milestones);
  const owned = all.filter(({ owner }) => owner !== null).length;
  const last = lastDay(firstDay, programme.lasts.months);
  const kind = status === 'closed' ? 'a programme that is over, as history' : 'a new plan';
  const draft =
    programme.is === 'draft to be checked'
      ? ['its programme is a draft: somebody who knows should check it first']
      : [];
  return [
    `${kind} with ${count(all.length, 'milestone', 'milestones')}, from ${dayMonthAndYear(firstDay)} to ${dayMonthAndYear(last)}`,
    ...draft,
    `the PMO lead is ${nameOf(pmoLead)}`,
    ...(icsLead === null ? [] : [`the ICS lead is ${nameOf(icsLead)}`]),
    owned === all.length ? 'each has an owner' : `${owned} have an owner`,
    ...parts(null, plan),
    ...answers(null, plan),
    ...moved(null, plan),
  ];
}

function changesOf(before: Plan, after: Plan, nameOf: NameOf): readonly string[] {
  const handed = Object.values(after.milestones).flatMap(({ is, owner, deputy }) => {
    const was = before.milestones[is.id];
    if (was?.owner === owner && was.deputy === deputy) return [];
    const standsIn = deputy === null ? '' : `, and ${nameOf(deputy)} stands in`;
    return [`${is.id} goes to ${owner === null ? 'nobody' : nameOf(owner)}${standsIn}`];
  });
  const { pmoLead, icsLead } = after;
  return [
    ...handed,
    ...parts(before, after),
    ...answers(before, after),
    ...moved(before, after),
    ...(before.status === after.status ? [] : ['it is closed']),
    ...(before.pmoLead === pmoLead ? [] : [`the PMO lead is now ${nameOf(pmoLead)}`]),
    ...(before.icsLead === icsLead || icsLead === null
      ? []
      : [`the ICS lead is now ${nameOf(icsLead)}`]),
  ];
}

function parts(before: Plan | null, after: Plan): readonly string[] {
  const changed = Object.values(after.milestones).flatMap(({ is, parts: now }) =>
    Object.entries(now).filter(([id, part]) => {
      const was = before?.milestones[is.id]?.parts[id] ?? unsaid;
      return part.word !== was.word || part.line !== was.line || part.lead !== was.lead;
    }),
  );
  if (changed.length === 0) return [];
  return [`${count(changed.length, 'part stands', 'parts stand')} otherwise`];
}

const unsaid: PartPlan = { word: null, line: '', lead: '' };

function moved(before: Plan | null, after: Plan): readonly string[] {
  return Object.values(after.milestones).flatMap(({ is, due, baseline }) => {
    const was = before?.milestones[is.id]?.due ?? baseline;
    return due === null || due === was ? [] : [`${is.id} moves to ${dayMonthAndYear(due)}`];
  });
}

function answers(before: Plan | null, after: Plan): readonly string[] {
  const fresh = Object.values(after.milestones).map(({ is, answers: said, proof }) => {
    const was = before?.milestones[is.id];
    const more = said.length - (was?.answers.length ?? 0);
    return { more, proven: more === 0 && proof !== (was?.proof ?? '') };
  });
  const more = fresh.reduce((sum, each) => sum + each.more, 0);
  const proven = fresh.filter((each) => each.proven).length;
  return [
    ...(more === 0 ? [] : [`${count(more, 'answer is', 'answers are')} added`]),
    ...(proven === 0 ? [] : [`${count(proven, 'link', 'links')} to proof`]),
  ];
}
