import { text } from '#bots/desk/values.ts';
import { liftForm, programmeForm, untouched } from '#bots/views/forms/programme-forms.ts';
import { form } from './on-press.ts';

/** What running programmes ask of a proposal, answered by the governance lead. */
export const programmeActs = {
  'answer-programme': form(programmeForm, (values, _about, { programme }) => ({
    type: 'AnswerProgramme',
    answers: Object.fromEntries(
      (programme?.asks ?? []).map(({ constraint: id }) => {
        const answer = text(values, id);
        return [id, answer === untouched ? '' : answer];
      }),
    ),
  })),
  'lift-stop': form(liftForm, (values) => ({
    type: 'LiftStop',
    constraint: text(values, 'constraint'),
    note: text(values, 'note'),
  })),
} as const;
