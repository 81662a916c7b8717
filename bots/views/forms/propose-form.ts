import type { About, Field, FormView } from '#bots/views/view.ts';
import { forms, takenAtLabels } from '#bots/wording/forms.ts';
import { sentence } from '#bots/wording/language.ts';
import { limits } from '#shared/decision/words.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { goField } from './draft-forms.ts';
import { publicityFields } from './publicity-fields.ts';

/** What the form for raising a proposal offers; a single forum or place of decision is not asked. */
export interface ProposeOptions {
  readonly about: About;
  readonly forums: readonly { readonly id: string; readonly name: string }[];
  readonly takenAt: readonly TakenAt[];
  /** Kinds of decision that have rules of their own. */
  readonly kinds?: readonly { readonly id: string; readonly name: string }[];
  /** What all the rules that may hold for it say about public and private. */
  readonly publicity?: readonly Rules['publicity'][];
  readonly answerBy: string;
  /** Whether any of those rules wants notice of what a meeting takes. */
  readonly needsNotice?: boolean;
}

/** No kind is called so: their names hold no such sign. */
export const ordinaryKind = '#ordinary';

export function proposeForm(options: ProposeOptions): FormView {
  const { about, forums, takenAt, answerBy, kinds = [], publicity = [] } = options;
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
        required: false,
        max: limits.why,
      },
      {
        id: 'answerBy',
        label: words.answerBy,
        hint: words.answerByHint,
        kind: 'date',
        required: false,
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
      ...noticeFields(options),
      ...(kinds.length > 0 ? [kindField(kinds)] : []),
      ...publicityFields(publicity),
      goField,
    ],
  };
}

function noticeFields({ needsNotice }: ProposeOptions): Field[] {
  return needsNotice === true ? [noticeField] : [];
}

const noticeField: Field = {
  id: 'noticeGiven',
  label: forms.propose.noticeGiven,
  hint: forms.propose.noticeGivenHint,
  kind: 'date',
  required: false,
};

function kindField(kinds: NonNullable<ProposeOptions['kinds']>): Field {
  const { kind, ordinary } = forms.propose;
  return {
    id: 'kind',
    label: kind,
    kind: 'one of',
    required: true,
    options: [
      { value: ordinaryKind, label: ordinary },
      ...kinds.map(({ id, name }) => ({ value: id, label: sentence(name) })),
    ],
    value: ordinaryKind,
  };
}
