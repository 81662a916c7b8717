import type { About, FormView } from '#bots/views/view.ts';
import { objectionInWords } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { saidBack } from '#bots/wording/restatings.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { current } from '#shared/decision/words.ts';
import { wordsField } from './answer-forms.ts';

export function replyForm(about: About, decision: Opened): FormView {
  const { title, submit, reply, replyHint } = forms.reply;
  return {
    kind: 'form',
    act: 'reply-to-objection',
    title,
    ...meant(about, decision),
    fields: [wordsField('reply', reply, replyHint)],
    submit,
  };
}

export function restatingForm(about: About, decision: Opened): FormView {
  const { title, submit, restating, restatingHint } = forms.restating;
  return {
    kind: 'form',
    act: 'restate-objection',
    title,
    ...meant(about, decision),
    fields: [wordsField('restating', restating, restatingHint)],
    submit,
  };
}

export function missingForm(about: About, decision: Opened): FormView {
  const { title, submit, missing, missingHint } = forms.missing;
  const { lines, ...rest } = meant(about, decision);
  return {
    kind: 'form',
    act: 'say-what-is-missing',
    title,
    ...rest,
    lines: [current(decision).question, ...lines],
    fields: [wordsField('missing', missing, missingHint)],
    submit,
  };
}

export function betterForm(about: About, decision: Opened): FormView {
  const { title, submit, better, betterHint } = forms.better;
  return {
    kind: 'form',
    act: 'correct-restating',
    about,
    title,
    lines: saidBack(decision, about.restating ?? ''),
    fields: [wordsField('better', better, betterHint)],
    submit,
  };
}

/** The objection named in `about`, else the first that stands; and what it says. */
function meant(about: About, decision: Opened): Pick<FormView, 'about' | 'lines'> {
  const objection =
    decision.objections.find(({ id }) => id === about.objection) ?? standingObjections(decision)[0];
  return objection === undefined
    ? { about, lines: [] }
    : {
        about: { ...about, objection: objection.id },
        lines: [objectionInWords(decision, objection)],
      };
}
