import { type Aim, aims, type Sheet } from './steps-taken.ts';

/** What was typed and marked on the sheet; a box left empty leaves what was there. */
export interface Filling {
  readonly doNotApply: readonly Aim[];
  readonly words: { readonly [Each in Aim | 'plans']: string };
}

const empty: Sheet = { notes: { health: '', care: '', money: '' }, doNotApply: [], plans: '' };

/** The sheet with what was filled in, or filled in anew. */
export function filledIn(sheet: Sheet = empty, { doNotApply, words }: Filling): Sheet {
  const isNew = (aim: Aim) => words[aim].trim() !== '';
  const note = (aim: Aim) => (isNew(aim) ? words[aim] : sheet.notes[aim]);
  return {
    notes: { health: note('health'), care: note('care'), money: note('money') },
    doNotApply: aims.filter((aim) => (isNew(aim) ? doNotApply : sheet.doNotApply).includes(aim)),
    plans: words.plans.trim() === '' ? sheet.plans : words.plans,
  };
}

/** The aims on which nothing is said yet. */
export function aimsLeft({ notes }: Sheet = empty): readonly Aim[] {
  return aims.filter((aim) => notes[aim] === '');
}

/** The links to plans already agreed, each on its own line. */
export function plansIn(plans: string): readonly string[] {
  return plans
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
