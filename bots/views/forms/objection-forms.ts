import type { About, FormView } from '#bots/views/view.ts';
import { objectionInWords } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { saidBack } from '#bots/wording/restatings.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { oneBox } from './one-box.ts';

export function replyForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('reply-to-objection', about, 'reply', forms.reply),
    ...meant(about, decision),
  };
}

export function restatingForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('restate-objection', about, 'restating', forms.restating),
    ...meant(about, decision),
  };
}

export function missingForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('say-what-is-missing', about, 'missing', forms.missing),
    ...meant(about, decision),
  };
}

export function betterForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('correct-restating', about, 'better', forms.better),
    lines: saidBack(decision, about.restating ?? ''),
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
