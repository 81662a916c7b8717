import { proposeForm } from '#bots/views/forms/propose-form.ts';
import type { About, FormView } from '#bots/views/view.ts';
import { practiceAmong } from '#bots/wording/practice.ts';
import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { canonical, sha256 } from '#shared/hash.ts';
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
    about: { ics, ...(one === null ? {} : { forum: one.id }), ...practisedIn(forums) },
    forums,
    takenAt: one === null ? [] : placesFor(one, person),
    kinds: one === null ? [] : kindsOf(one),
    publicity: forums.flatMap(allRules).map(({ publicity }) => publicity),
    needsNotice: forums.flatMap(allRules).some(({ window }) => window.notice !== undefined),
    answerBy: nextWorkingDay(daysLater(localDate(ports.clock.now()), 7)),
  });
  return { ...form, lines: [...practiceAmong(forums), ...form.lines] };
}

/** Which of the forums practise, as a hash: whoever sends the form is told if that has ended since. */
function practisedIn(forums: readonly ForumInForce[]): Pick<About, 'version'> {
  const practising = forums.filter(isInPractice).map(({ id }) => id);
  return practising.length === 0 ? {} : { version: sha256(canonical(practising)) };
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
