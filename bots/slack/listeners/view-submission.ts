import type {
  Middleware,
  SlackViewMiddlewareArgs,
  ViewResponseAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Reply } from '#bots/desk/desk.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { parseAbout } from '#bots/slack/parse-about.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Field, Values } from '#bots/views/view.ts';
import { accountOf } from './account-of.ts';
import { formValues } from './form-values.ts';
import type { Arrival, Wiring } from './wiring.ts';
import { noticeOf } from './words-owed.ts';

type Args = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** A sent form, answered in the HTTP response itself. One we never drew is not acknowledged. */
export function viewSubmission(
  act: ActId,
  { desk }: Pick<Wiring, 'desk'>,
): Middleware<Args, Arrival> {
  return async ({ body, view, context, ack }) => {
    const about = parseAbout(view.private_metadata);
    if (about === undefined) return;
    const values = formValues(view.state.values);
    const reply = await desk.press({
      account: accountOf(body),
      place: null,
      commandId: `slack-${view.id}-${view.hash}`,
      arrived: context.arrived,
      act,
      about,
      values,
    });
    await ack(answerTo(reply, act, values));
  };
}

/** Errors leave the form as it stands with all that was typed; all else takes its place. */
function answerTo(reply: Reply, act: ActId, sent: Values): ViewResponseAction {
  if (reply.kind !== 'ask') return { response_action: 'update', view: modal(noticeOf(reply)) };
  const { view } = reply;
  const errors = view.kind === 'form' && view.act === act ? errorsBeside(view.fields) : {};
  const stands = view.kind === 'form' && view.problem === undefined;
  const known = Object.keys(errors).every((field) => Object.hasOwn(sent, field));
  return stands && known && Object.keys(errors).length > 0
    ? { response_action: 'errors', errors }
    : { response_action: 'update', view: modal(view) };
}

function errorsBeside(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ id, error }) => (error === undefined ? [] : [[id, error]])),
  );
}
