import type { About, Field, FormView } from '#bots/views/view.ts';
import { aimLabels, aimNames, helpLabels, stepForms } from '#bots/wording/forms/step-forms.ts';
import { forms } from '#bots/wording/forms.ts';
import { helpOnRecord } from '#bots/wording/outside-help.ts';
import { stepAsked, viewsInWords } from '#bots/wording/record.ts';
import { sheetInWords } from '#bots/wording/steps-on-record.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { helpNow } from '#shared/decision/outside-help.ts';
import { principlesFor } from '#shared/decision/principles.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { type Aim, aims } from '#shared/decision/steps-taken.ts';
import { limits } from '#shared/decision/words.ts';
import { daysLater, localDate } from '#shared/time.ts';
import type { Beside } from './beside.ts';
import { peopleOptions, possibleHelpers } from './people-options.ts';
import { wordsField } from './words-field.ts';

/** In the place of a person whom the directory does not know. */
export const notListed = 'not-listed';

export function viewForm(about: About, decision: Opened): FormView {
  const { title, submit, view } = forms.view;
  return {
    kind: 'form',
    act: 'add-view',
    about,
    title,
    lines: stepAsked(decision),
    fields: [wordsField('view', view), ...principlesField(decision)],
    submit,
  };
}

/** Finishes the step at hand; shows what was said and written on it. */
export function stepForm(about: About, decision: Opened): FormView {
  const { title, submit, note } = forms.step;
  return {
    kind: 'form',
    act: 'record-step',
    about: ofTheStep(about, decision),
    title,
    lines: [...stepAsked(decision), ...viewsInWords(decision), ...taken(decision)],
    fields: [wordsField('note', note), ...principlesField(decision)],
    submit,
  };
}

/** The triple aim sheet with what is kept; no box has to be filled in now. */
export function aimsForm(about: About, decision: Opened): FormView {
  const { title, submit, lines, doNotApply, doNotApplyHint, plans, plansHint } = stepForms.aims;
  const of = ofTheStep(about, decision);
  const sheet = decision.sheets[of.step ?? ''];
  const box = (id: Aim | 'plans', label: string, value = ''): Field => {
    return { ...wordsField(id, label), required: false, ...ifFilled(value) };
  };
  return {
    kind: 'form',
    act: 'fill-aims',
    about: of,
    title,
    lines: [...stepAsked(decision), ...lines],
    fields: [
      ...aims.map((aim) => box(aim, aimLabels[aim], sheet?.notes[aim])),
      {
        id: 'doNotApply',
        label: doNotApply,
        hint: doNotApplyHint,
        kind: 'several of',
        required: false,
        options: aims.map((aim) => ({ value: aim, label: aimNames[aim] })),
        value: sheet?.doNotApply ?? [],
      },
      { ...box('plans', plans, sheet?.plans), hint: plansHint },
    ],
    submit,
  };
}

/** Who helps from outside, how and until when; opens with what is on record. */
export function helpForm(
  about: About,
  decision: Opened,
  { people }: Pick<Beside, 'people'>,
): FormView {
  const { title, submit, lines, kind, person, office, officeHint, until, untilHint } =
    stepForms.help;
  const now = helpNow(decision);
  const kinds = ['mediation', 'peer review'] as const;
  return {
    kind: 'form',
    act: 'get-help',
    about: ofTheStep(about, decision),
    title,
    lines: [...stepAsked(decision), ...lines],
    fields: [
      {
        id: 'kind',
        label: kind,
        kind: 'one of',
        required: true,
        options: kinds.map((value) => ({ value, label: helpLabels[value] })),
        ...(now === null ? {} : { value: now.kind }),
      },
      {
        id: 'person',
        label: person,
        kind: 'one of',
        required: true,
        options: [
          { value: notListed, label: stepForms.help.notListed },
          ...peopleOptions(decision, possibleHelpers(decision, people), people),
        ],
        value: now?.person ?? notListed,
      },
      {
        id: 'office',
        label: office,
        hint: officeHint,
        kind: 'line',
        required: false,
        max: limits.question,
        ...ifFilled(now?.office ?? ''),
      },
      {
        id: 'until',
        label: until,
        hint: untilHint,
        kind: 'date',
        required: true,
        value: now === null ? aWeekAfterAnswers(decision) : localDate(now.until),
      },
    ],
    submit,
  };
}

/** A form is about the step at hand, also when it comes back after that has changed. */
function ofTheStep(about: About, decision: Opened): About {
  const step = nextStep(decision);
  return step === null ? about : { ...about, step: step.id };
}

function aWeekAfterAnswers({ answerBy }: Opened): string {
  return daysLater(localDate(answerBy), 7);
}

function ifFilled(value: string): { readonly value?: string } {
  return value === '' ? {} : { value };
}

function principlesField(decision: Opened): Field[] {
  const step = nextStep(decision);
  const known = Object.entries(step === null ? {} : principlesFor(decision, step));
  if (known.length === 0) return [];
  const { label, hint } = forms.principles;
  const options = known.map(([value, text]) => ({ value, label: text }));
  return [
    { id: 'principles', label, hint, kind: 'several of', required: false, options, value: [] },
  ];
}

/** What the step at hand took so far. */
function taken(decision: Opened): string[] {
  const step = nextStep(decision)?.id ?? '';
  const sheet = decision.sheets[step];
  return [
    ...(sheet === undefined ? [] : sheetInWords(sheet)),
    ...decision.helps
      .filter((help) => help.step === step)
      .map((help) => helpOnRecord(decision, help)),
  ];
}
