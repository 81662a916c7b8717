import type { About, Field, FormView } from '#bots/views/view.ts';
import { forms, takenAtLabels } from '#bots/wording/forms.ts';
import { limits } from '#shared/decision/words.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';

/** What the form for raising a proposal offers; a single forum or place of decision is not asked. */
export interface ProposeOptions {
  readonly about: About;
  readonly forums: readonly { readonly id: string; readonly name: string }[];
  readonly takenAt: readonly TakenAt[];
  readonly answerBy: string;
}

export function proposeForm({ about, forums, takenAt, answerBy }: ProposeOptions): FormView {
  const words = forms.propose;
  const which: Field = {
    id: 'forum',
    label: words.forum,
    kind: 'one of',
    required: true,
    options: forums.map(({ id, name }) => ({ value: id, label: name })),
    value: forums[0]?.id ?? '',
  };
  const where: Field = {
    id: 'takenAt',
    label: words.takenAt,
    kind: 'one of',
    required: true,
    options: takenAt.map((value) => ({ value, label: takenAtLabels[value] })),
    value: takenAt[0] ?? '',
  };
  return {
    kind: 'form',
    act: 'propose',
    about,
    title: words.title,
    lines: words.lines,
    submit: words.submit,
    fields: [
      ...(forums.length > 1 ? [which] : []),
      {
        id: 'question',
        label: words.question,
        hint: words.questionHint,
        kind: 'line',
        required: true,
        max: limits.question,
      },
      {
        id: 'why',
        label: words.why,
        hint: words.whyHint,
        kind: 'lines',
        required: true,
        max: limits.why,
      },
      {
        id: 'answerBy',
        label: words.answerBy,
        hint: words.answerByHint,
        kind: 'date',
        required: true,
        value: answerBy,
      },
      {
        id: 'link',
        label: words.link,
        hint: words.linkHint,
        kind: 'line',
        required: false,
        max: limits.link,
      },
      ...(takenAt.length > 1 ? [where] : []),
    ],
  };
}
