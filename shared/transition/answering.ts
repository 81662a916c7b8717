import { limits, linkProblem, textProblem, tooLong } from '#shared/decision/words.ts';
import { accepted, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import type { MilestonePlan, Status, Word } from './plan.ts';
import {
  type AtMilestone,
  atMilestone,
  mustKeep,
  type PlanGuard,
  type PlanJudge,
} from './plan-here.ts';
import { statusOf } from './status.ts';

/** Somebody says how their milestone stands. The same said again on one day is said once. */
export const answerMilestone = atMilestone<'AnswerMilestone'>(
  mustKeep,
  ({ milestone: id, word, line, proof }, { milestone, at }) => {
    const no =
      lineProblem(word, line) ?? linkProblem('proof', proof) ?? mustBeWhole(milestone, word);
    if (no !== null) return refused(no);
    const isSame = saysAgain(milestone, { word, line, proof });
    if (isSame && isOfToday(milestone, at)) return accepted([]);
    if (isSame && isWornOut(milestone)) return refused(stale([id]));
    const proven = proof !== '';
    return accepted([
      { type: 'MilestoneAnswered', milestone: id, word, proven, words: { line, proof } },
    ]);
  },
);

/**
 * What was last said of each is said again. Left as they are: those with no word yet, those that are
 * settled, those that were answered today, and those at risk in the same words twice running. If
 * that leaves none of those named, the answer says why.
 */
export const nothingChanged: PlanJudge<'NothingChanged'> = ({ milestones: ids }, here) => {
  const all = [...new Set(ids)].map((id) => ({ id, milestone: here.plan.milestones[id] }));
  const there: AtMilestone[] = [];
  for (const { id, milestone } of all) {
    if (milestone === undefined) return refused({ code: 'NoSuchMilestone', found: id });
    const no = mustKeep({ ...here, milestone });
    if (no !== null) return refused(no);
    there.push({ ...here, milestone });
  }
  const named = (which: (each: AtMilestone) => boolean) =>
    there.filter(which).map(({ milestone }) => milestone.is.id);
  const repeated = named(mayRepeat);
  const wornOut = named(({ milestone }) => isWornOut(milestone));
  const silent = named(({ milestone }) => milestone.answers.length === 0);
  if (repeated.length === 0 && wornOut.length > 0) return refused(stale(wornOut));
  if (repeated.length === 0 && silent.length > 0) {
    return refused({ code: 'NoWordYet', milestones: silent });
  }
  return accepted(repeated.map((milestone) => ({ type: 'AnswerRepeated', milestone })));
};

export const giveProof = atMilestone<'GiveProof'>(mustKeep, ({ milestone: id, proof }, here) => {
  const no = textProblem('proof', proof, limits.link) ?? linkProblem('proof', proof);
  if (no !== null) return refused(no);
  if (proof === here.milestone.proof) return accepted([]);
  return accepted([{ type: 'ProofGiven', milestone: id, words: { proof } }]);
});

/** The region's own note on a milestone, such as that it agrees. */
export const noteRegion = atMilestone<'NoteRegion'>(mustKeep, ({ milestone: id, note }, here) => {
  const no = textProblem('note', note, limits.words);
  if (no !== null) return refused(no);
  if (note === here.milestone.regionNote) return accepted([]);
  return accepted([{ type: 'RegionNoted', milestone: id, words: { note } }]);
});

/** Whoever says that something is in the way says what; so does whoever says that it is not theirs. */
export function lineProblem(word: Word, line: string): PlanGuard {
  return word === 'on track' || word === 'done'
    ? tooLong('line', line, limits.words)
    : textProblem('line', line, limits.words);
}

/** A milestone in parts is done when each of them is. */
export function mustBeWhole({ is, parts }: MilestonePlan, word: Word): PlanGuard {
  if (word !== 'done') return null;
  const open = is.parts.filter(({ id }) => {
    const said = parts[id]?.word;
    return said !== 'done' && said !== 'not for us';
  });
  return open.length === 0 ? null : { code: 'PartsNotDone', parts: open.map(({ id }) => id) };
}

function mayRepeat({ milestone, at }: AtMilestone): boolean {
  const settled: readonly Status[] = ['no word yet', 'done', 'not for us'];
  return (
    !settled.includes(statusOf(milestone)) && !isWornOut(milestone) && !isOfToday(milestone, at)
  );
}

function saysAgain(
  { answers, proof: given }: MilestonePlan,
  { word, line, proof }: { readonly word: Word; readonly line: string; readonly proof: string },
): boolean {
  const last = answers.at(-1);
  return last?.word === word && last.line === line && ['', given].includes(proof);
}

function isOfToday({ answers }: MilestonePlan, at: string): boolean {
  return answers.some((each) => localDate(each.at) === localDate(at));
}

function isWornOut({ answers }: MilestonePlan): boolean {
  const last = answers.at(-1);
  return last?.word === 'at risk' && last.repeated > 0;
}

function stale(milestones: readonly string[]) {
  return { code: 'FreshLineNeeded', milestones } as const;
}
