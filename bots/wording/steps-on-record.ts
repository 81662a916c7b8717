import type { Matter } from '#shared/decision/decision.ts';
import { principlesFor } from '#shared/decision/principles.ts';
import { plansIn } from '#shared/decision/sheet.ts';
import { aims, type Sheet } from '#shared/decision/steps-taken.ts';
import { whenOnRecord } from './dates.ts';
import { list, quoted, sentence } from './language.ts';
import { helpOnRecord } from './outside-help.ts';
import { personName } from './people.ts';
import { stepsByName, viewOnStep } from './steps.ts';

/** Each step that was worked on: what came of it, what was said, and what it took. */
export function stepsOnRecord(matter: Matter): string[] {
  return [
    ...matter.steps.map(
      ({ step, note, principles, by, at }) =>
        `${sentence(stepsByName(matter, [step]))}: ${quoted(note)} Noted by ${personName(matter, by)} on ${whenOnRecord(at)}.${turnsOn(matter, step, principles)}`,
    ),
    ...matter.views.map(
      (each) => `${viewOnStep(matter, each)}${turnsOn(matter, each.step, each.principles)}`,
    ),
    ...whatStepsTook(matter),
  ];
}

/** The triple aim sheets with the plans they name, and who helped from outside. */
export function whatStepsTook(matter: Matter): string[] {
  return [
    ...Object.entries(matter.sheets).flatMap(([step, sheet]) => [
      `${sentence(stepsByName(matter, [step]))}: what was written on health, care and money.`,
      ...sheetInWords(sheet),
    ]),
    ...matter.helps.map((help) => helpOnRecord(matter, help)),
  ];
}

/** "On health: “…”", "It does not apply to money: “…”", "Plan already agreed: https://…" */
export function sheetInWords({ notes, doNotApply, plans }: Sheet): string[] {
  return [
    ...aims
      .filter((aim) => notes[aim].trim() !== '')
      .map((aim) => {
        const lead = doNotApply.includes(aim) ? `Does not apply to ${aim}` : `On ${aim}`;
        return `${lead}: ${quoted(notes[aim])}`;
      }),
    ...plansIn(plans).map((link) => `Plan already agreed: ${quoted(link)}`),
  ];
}

/** " It turns on “…”." Empty where nobody chose a principle. */
export function turnsOn(matter: Matter, id: string, chosen: readonly string[]): string {
  const step = matter.rules.steps.find((each) => each.id === id);
  const known = step === undefined ? {} : principlesFor(matter, step);
  const names = chosen.map((name) => quoted((known[name] ?? name).replace(/\.$/, '')));
  return names.length === 0 ? '' : ` It turns on ${list(names)}.`;
}
