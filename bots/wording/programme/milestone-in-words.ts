import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { count, list } from '#bots/wording/language.ts';
import type { Milestone } from '#shared/transition/programme/milestone.ts';

/** One milestone with all that is asked of it. */
export function milestoneInWords(milestone: Milestone): string {
  const { id, output, owner, proof, regionAgrees, approvals, after, decisions } = milestone;
  const inferred = owner.is === 'inferred' ? ' (our reading)' : '';
  return [
    `${id}. ${output}.`,
    `Looked after by: ${owner.role}${inferred}.`,
    ...partsInWords(milestone),
    ...lawInWords[milestone.law],
    ...(proof === undefined ? [] : [`Shown by: ${proof}.`]),
    ...(regionAgrees ? ['The region has to agree.'] : []),
    ...(approvals.length === 0 ? [] : [`Approved by: ${list(approvals)}.`]),
    ...(after.length === 0 ? [] : [`It waits for ${list(after)}.`]),
    ...(decisions.length === 0 ? [] : [`It takes a decision on: ${list(decisions)}.`]),
  ].join(' ');
}

/** "By the end of month 6", or by a date. */
export function dueInWords({ due }: Milestone): string {
  if (due !== undefined && 'on' in due) return `By ${dayMonthAndYear(due.on)}`;
  return due !== undefined && 'months' in due ? `By the end of month ${due.months}` : '';
}

const lawInWords = {
  'no law needed': [],
  'may begin before': ['It prepares for a law, and must not presume it.'],
  'goes with the bill': ['It goes with the bill.'],
  'takes effect in law': ['It has no effect before the law is in force.'],
};

function partsInWords({ parts }: Milestone): readonly string[] {
  if (parts.length === 0) return [];
  const led = parts.filter(({ needsLead }) => needsLead).length;
  const needs = led === 0 ? '' : ` ${count(led, 'of them needs', 'of them need')} a named lead.`;
  return [
    `In ${count(parts.length, 'part', 'parts')}: ${list(parts.map(({ name }) => name))}.${needs}`,
  ];
}
