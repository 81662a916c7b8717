import { canonical } from '#shared/hash.ts';
import { accepted, refused } from '#shared/result.ts';
import type { FillAims } from './command.ts';
import type { Judge } from './here.ts';
import type { Problem } from './refusal.ts';
import { stepInTurn } from './resolving.ts';
import { filledIn, plansIn } from './sheet.ts';
import { aims } from './steps-taken.ts';
import { limits, linkProblem, tooLong } from './words.ts';

/**
 * The person presiding fills in the triple aim sheet, aim by aim: what is left empty leaves what was
 * there. An aim that does not apply takes a reason.
 * Source: National Health Service Act 2006, section 14Z43.
 */
export const fillAims: Judge<'FillAims'> = (act, here) => {
  const step = stepInTurn(here, act.step);
  if ('code' in step) return refused(step);
  if (step.takes !== 'triple aim') return refused({ code: 'StepTakesOther', step: step.id });
  const no = sheetProblem(act);
  if (no !== null) return refused(no);
  const { health, care, money, plans, doNotApply } = act;
  const filling = { doNotApply, words: { health, care, money, plans } };
  const before = here.decision.sheets[step.id];
  const same = canonical(filledIn(before, filling)) === canonical(before);
  return accepted(same ? [] : [{ type: 'AimsFilled', step: step.id, ...filling }]);
};

function sheetProblem(act: FillAims): Problem | null {
  const reasonless = act.doNotApply.find((aim) => act[aim].trim() === '');
  if (reasonless !== undefined) return { code: 'Blank', field: reasonless };
  const boxes = [...aims, 'plans'] as const;
  const [first] = aims;
  if (boxes.every((box) => act[box].trim() === '')) return { code: 'Blank', field: first };
  const wrong = boxes.map((box) => tooLong(box, act[box], limits.words));
  return wrong.find((each) => each !== null) ?? plansProblem(act.plans);
}

function plansProblem(plans: string): Problem | null {
  const wrong = plansIn(plans).map((link) => linkProblem('plans', link));
  return wrong.find((each) => each !== null) ?? null;
}
