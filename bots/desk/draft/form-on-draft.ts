import type { Reply } from '#bots/desk/desk.ts';
import { notOffered } from '#bots/desk/not-offered.ts';
import { isProblem, refill } from '#bots/desk/refill.ts';
import { refusal } from '#bots/desk/reply.ts';
import { draftTitle } from '#bots/views/forms/draft-forms.ts';
import { headed } from '#bots/views/forms/headed.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { noOneToShow } from '#bots/wording/forms/draft-forms.ts';
import { decide } from '#shared/decision/decide.ts';
import { draftHash } from '#shared/decision/draft-in-writing.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { OnDraft } from './draft-acts.ts';
import {
  commandOnDraft,
  draftTable,
  type KnownDraft,
  performOnDraft,
  refuseOnDraft,
} from './perform-on-draft.ts';

/** Opens a form only where sending it could be accepted now: nobody types for nothing. */
export function openForm(known: KnownDraft, on: OnDraft): Reply {
  const { draft } = known;
  const view = formIn(known, on);
  if (view.fields.some(({ kind, options }) => kind === 'one of' && options?.length === 0)) {
    return refusal([noOneToShow]);
  }
  const trial = decide(commandOnDraft(known, on.act(sample(view), view.about, draft)), draft);
  return trial.ok || isProblem(trial.refusal)
    ? { kind: 'ask', view }
    : refuseOnDraft(known, trial.refusal);
}

/** About the words as they stand now. */
function formIn({ press, draft, people }: KnownDraft, on: OnDraft): FormView {
  const about = { ...press.about, version: draftHash(draft) };
  return headed(draftTitle(draft), on.form(about, draft, people));
}

/** Values that any box would take; of a list, its first. */
function sample({ fields }: FormView): Values {
  return Object.fromEntries(
    fields.map(({ id, value = '', options = [] }) => [
      id,
      value === '' ? (options[0]?.value ?? '…') : value,
    ]),
  );
}

/** Comes back filled where it is refused. */
export async function sendForm(known: KnownDraft, on: OnDraft, values: Values): Promise<Reply> {
  const { press, draft } = known;
  const now = formIn(known, on);
  const again = (why: Refusal | NotRecorded): Reply => ({
    kind: 'ask',
    view: refill(now, values, why, draftTable(draft)),
  });
  const wrong = notOffered(now, values);
  return wrong === undefined
    ? performOnDraft(known, on.act(values, press.about, draft), again)
    : again(wrong);
}
