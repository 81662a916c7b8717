import type { Reply } from '#bots/desk/desk.ts';
import { filledWith } from '#bots/desk/filled-with.ts';
import { type Proposer, proposalFormFor } from '#bots/desk/proposal-form-for.ts';
import { proposalSent } from '#bots/desk/proposal-sent.ts';
import { refill } from '#bots/desk/refill.ts';
import { ordinaryKind } from '#bots/views/forms/propose-form.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { draftForms } from '#bots/wording/forms/draft-forms.ts';
import type { Draft } from '#shared/decision/draft.ts';
import { mustWrite } from '#shared/decision/drafting.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { localDate } from '#shared/time.ts';
import { draftTable, type KnownDraft, performOnDraft, refuseOnDraft } from './perform-on-draft.ts';

/** The form with all that was written so far, for its proposer alone. */
export function goOnWriting(known: KnownDraft): Reply {
  const no = mustWrite(known.draft, known.person);
  if (no !== null) return refuseOnDraft(known, no);
  return { kind: 'ask', view: filledWith(formOf(known), valuesOf(known.draft)) };
}

/** What was sent is kept as a draft, or put forward. */
export function sendWriting(known: KnownDraft, values: Values): Promise<Reply> {
  const again = (why: Refusal | NotRecorded): Reply => ({
    kind: 'ask',
    view: refill(formOf(known), values, why, draftTable(known.draft)),
  });
  return send(known, values, again);
}

/** As it was kept; where a box is wrong, the form is opened at it. */
export function putForward(known: KnownDraft): Promise<Reply> {
  const values = valuesOf(known.draft);
  return send(known, values, (why) =>
    'field' in why
      ? { kind: 'ask', view: refill(formOf(known), values, why, draftTable(known.draft)) }
      : refuseOnDraft(known, why),
  );
}

function send(
  known: KnownDraft,
  values: Values,
  again: (why: Refusal | NotRecorded) => Reply,
): Promise<Reply> {
  const { ports, press, draft } = known;
  const { forum, id } = draft.proposal;
  const { act } = proposalSent(ports, press, { forum, who: whoIn(known), values, id });
  return performOnDraft(known, act, again);
}

function whoIn({ person, draft }: KnownDraft): Proposer {
  return { ics: draft.proposal.ics, person };
}

function formOf(known: KnownDraft): FormView {
  const { ports, press, draft } = known;
  const { about } = press;
  const { title, submit } = draftForms.write;
  const form = proposalFormFor(ports, whoIn(known), [draft.proposal.forum]);
  return { ...form, act: 'keep-draft', about, title, submit };
}

/** What stands in the boxes of its form. */
function valuesOf({ proposal }: Draft): Values {
  const { question, why, link, answerBy, takenAt, kind = ordinaryKind, publicity } = proposal;
  const { is = 'usual', because = '', resolution = '' } = publicity ?? {};
  return {
    question,
    why,
    link,
    answerBy: answerBy === '' ? '' : localDate(answerBy),
    takenAt,
    kind,
    publicity: is,
    because,
    resolution,
    go: 'forward',
  };
}
