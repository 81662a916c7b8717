import { accepted, refused } from '#shared/result.ts';
import type { Objection, Restating } from './decision.ts';
import { type Guard, mustBeTalking, mustDiscuss } from './guards.ts';
import type { Here, Judge } from './here.ts';
import { standingObjections } from './saying.ts';
import { limits, textProblem } from './words.ts';

/**
 * Anyone who may reply to an objection may say it back in their own words; its owner is asked
 * whether that is what was meant. It is an offer: nothing waits for it, and the objection stays as
 * it was put.
 */
export const restateObjection: Judge<'RestateObjection'> = ({ objection: id, restating }, here) => {
  const no =
    mustDiscuss(here) ??
    mustBeTalking(here) ??
    mustStand(here, id) ??
    mustBeAnothers(here, id) ??
    textProblem('restating', restating, limits.words);
  if (no !== null) return refused(no);
  const all = here.decision.objections.flatMap(({ restatings }) => restatings);
  const repeats = find(here, id)?.restatings.some(
    (each) => each.by === here.person && each.restating === restating,
  );
  return accepted(
    repeats === true
      ? []
      : [
          {
            type: 'ObjectionRestated',
            objection: id,
            id: `r${all.length + 1}`,
            words: { restating },
          },
        ],
  );
};

/** Its owner says that this is what they meant. */
export const confirmRestating: Judge<'ConfirmRestating'> = ({ objection, restating }, here) => {
  const no = mustAnswer(here, objection, restating);
  if (no !== null) return refused(no);
  return accepted(
    said(here, objection, restating)?.meant === true
      ? []
      : [{ type: 'RestatingConfirmed', objection, restating }],
  );
};

/** Its owner says it better; the words they objected in stay. */
export const correctRestating: Judge<'CorrectRestating'> = (act, here) => {
  const { objection, restating, better } = act;
  const no = mustAnswer(here, objection, restating) ?? textProblem('better', better, limits.words);
  if (no !== null) return refused(no);
  const before = said(here, objection, restating);
  return accepted(
    before?.meant === false && before.better === better
      ? []
      : [{ type: 'RestatingCorrected', objection, restating, words: { better } }],
  );
};

function mustAnswer(here: Here, objection: string, restating: string): Guard {
  const raised = find(here, objection);
  if (raised === undefined || said(here, objection, restating) === undefined) {
    return { code: 'NoSuchObjection' };
  }
  if (raised.by !== here.person) return { code: 'NotTheObjector', objector: raised.seat };
  return mustBeTalking(here) ?? mustStand(here, objection);
}

/** What no longer stands in the way needs nobody's other words. */
function mustStand(here: Here, id: string): Guard {
  const raised = find(here, id);
  if (raised === undefined) return { code: 'NoSuchObjection' };
  return standingObjections(here.decision).includes(raised)
    ? null
    : { code: 'ObjectionIsOver', objector: raised.seat };
}

function mustBeAnothers(here: Here, id: string): Guard {
  return find(here, id)?.by === here.person ? { code: 'OwnObjection' } : null;
}

function find({ decision }: Here, id: string): Objection | undefined {
  return decision.objections.find((each) => each.id === id);
}

function said(here: Here, objection: string, restating: string): Restating | undefined {
  return find(here, objection)?.restatings.find((each) => each.id === restating);
}
