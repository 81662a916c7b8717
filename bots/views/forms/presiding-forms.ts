import { latestTime } from '#bots/views/presiding-offers.ts';
import type { About, FormView } from '#bots/views/view.ts';
import { endingForms, latestHint } from '#bots/wording/forms/ending-forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { limits } from '#shared/decision/words.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { localDate } from '#shared/time.ts';
import type { Beside } from './beside.ts';
import { notListed } from './step-forms.ts';
import { wordsField } from './words-field.ts';

/** Opens with the latest day that the rules leave. */
export function moreTimeForm(about: About, decision: Opened): FormView {
  const { title, submit, until, why, lines } = endingForms.moreTime;
  const latest = latestTime(decision) ?? decision.answerBy;
  return {
    kind: 'form',
    act: 'give-more-time',
    about,
    title,
    lines,
    fields: [
      {
        id: 'until',
        label: until,
        hint: latestHint(latest),
        kind: 'date',
        required: true,
        value: localDate(latest),
      },
      wordsField('why', why),
    ],
    submit,
  };
}

export function determineForm(about: About): FormView {
  const { title, submit, outcome, why, lines } = endingForms.determine;
  const outcomes = ['for', 'against'] as const;
  return {
    kind: 'form',
    act: 'determine',
    about,
    title,
    lines,
    fields: [
      {
        id: 'outcome',
        label: outcome,
        kind: 'one of',
        required: true,
        options: outcomes.map((value) => ({ value, label: endingForms.determine[value] })),
      },
      wordsField('why', why),
    ],
    submit,
  };
}

/** One of the other forums of the ICS, or a body that is not listed. */
export function referralForm(
  about: About,
  decision: Opened,
  { forums }: Pick<Beside, 'forums'>,
): FormView {
  const { title, submit, to, notListed: unlisted, name, why, lines } = endingForms.referral;
  const others = forums.filter(({ id }) => id !== decision.forum.id);
  return {
    kind: 'form',
    act: 'refer-elsewhere',
    about,
    title,
    lines,
    fields: [
      {
        id: 'to',
        label: to,
        kind: 'one of',
        required: true,
        options: [
          ...others.map((each) => ({ value: each.id, label: each.name })),
          { value: notListed, label: unlisted },
        ],
        value: others[0]?.id ?? notListed,
      },
      { id: 'name', label: name, kind: 'line', required: false, max: limits.question },
      wordsField('why', why),
    ],
    submit,
  };
}

/** The governance lead says whom those present chose. */
export function chooseForm(about: About, decision: Opened): FormView {
  const { title, submit, seat } = endingForms.inTheChair;
  const possible = decision.forum.seats.filter(isFilled);
  const chosen = decision.chosenToPreside;
  return {
    kind: 'form',
    act: 'choose-to-preside',
    about,
    title,
    lines: [],
    fields: [
      {
        id: 'seat',
        label: seat,
        kind: 'one of',
        required: true,
        options: possible.map(({ id, name }) => ({ value: id, label: name })),
        value: chosen ?? possible[0]?.id ?? '',
      },
    ],
    submit,
  };
}
