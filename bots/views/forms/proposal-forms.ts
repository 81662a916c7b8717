import type { About, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { suggestionLabel, waitingInWords } from '#bots/wording/suggestions.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current, limits, waitingSuggestions } from '#shared/decision/words.ts';
import { oneBox } from './one-box.ts';

export function suggestionForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('suggest-words', about, 'suggestion', forms.suggestion),
    lines: [current(decision).why],
  };
}

/** Opens with the words as they stand, and what members suggested that no version has answered. */
export function versionForm(about: About, decision: Opened): FormView {
  const { title, submit, lines } = forms.version;
  return {
    kind: 'form',
    act: 'post-new-version',
    about,
    title,
    lines: [...lines, ...waitingInWords(decision)],
    fields: [...wordsAsTheyStand(decision), ...gathering(decision)],
    submit,
  };
}

/** The same, for slips of the pen. */
export function correctionForm(about: About, decision: Opened): FormView {
  const { title, submit, lines } = forms.correction;
  const fields = wordsAsTheyStand(decision);
  return { kind: 'form', act: 'correct-words', about, title, lines, fields, submit };
}

/** Which of what was suggested the new words take up; no box where nothing waits. */
function gathering(decision: Opened): FormView['fields'] {
  const { takesUp, takesUpHint } = forms.version;
  const options = waitingSuggestions(decision).map((each, index) => ({
    value: each.id,
    label: suggestionLabel(decision, each, index + 1),
  }));
  return options.length === 0
    ? []
    : [
        {
          id: 'takesUp',
          label: takesUp,
          hint: takesUpHint,
          kind: 'several of',
          required: false,
          options,
          value: [],
        },
      ];
}

function wordsAsTheyStand(decision: Opened): FormView['fields'] {
  const { question, why } = current(decision);
  return [
    {
      id: 'question',
      label: forms.propose.question,
      kind: 'line',
      required: true,
      max: limits.question,
      value: question,
    },
    {
      id: 'why',
      label: forms.propose.why,
      kind: 'lines',
      required: true,
      max: limits.why,
      value: why,
    },
  ];
}
