import { proposeForm } from '#bots/views/forms/propose-form.ts';
import type { FormView } from '#bots/views/view.ts';
import { practiceMark } from '#bots/wording/practice.ts';
import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { daysLater, localDate } from '#shared/time.ts';
import type { DeskPorts } from './desk-ports.ts';

export interface Proposer {
  readonly ics: string;
  readonly person: string;
}

/** What a person is asked who raises a proposal: for one forum all its rules need, else which. */
export function proposalFormFor(
  ports: DeskPorts,
  { ics, person }: Proposer,
  forums: readonly ForumInForce[],
): FormView {
  const [only] = forums;
  const one = only !== undefined && forums.length === 1 ? only : null;
  const form = proposeForm({
    about: one === null ? { ics } : { ics, forum: one.id },
    forums,
    takenAt: one === null ? [] : placesFor(one, person),
    kinds: one === null ? [] : kindsOf(one),
    publicity: forums.flatMap(allRules).map(({ publicity }) => publicity),
    needsNotice: forums.flatMap(allRules).some(({ window }) => window.notice !== undefined),
    answerBy: nextWorkingDay(daysLater(localDate(ports.clock.now()), 7)),
  });
  return one !== null && isInPractice(one)
    ? { ...form, lines: [practiceMark, ...form.lines] }
    : form;
}

/** The kinds of decision that the rules know, by name. */
export function kindsOf({ constitution }: ForumInForce) {
  return Object.entries(constitution.kinds).map(([id, { name }]) => ({ id, name }));
}

/** Where this person may say it is taken, whatever its kind; the usual place first. */
function placesFor(forum: ForumInForce, person: string): TakenAt[] {
  const open = allRules(forum)
    .flatMap(({ takenAt }) => takenAt.allowed)
    .filter((each) => each !== 'at a meeting' || person === forum.governanceLead);
  return [...new Set([forum.constitution.takenAt.normally, ...open])];
}

/** The general rules, and those of every kind. */
function allRules({ constitution }: ForumInForce): Rules[] {
  return [null, ...Object.keys(constitution.kinds)].map((kind) => rulesOf(constitution, kind));
}
