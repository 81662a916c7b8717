import { text } from '#bots/desk/values.ts';
import {
  betterForm,
  missingForm,
  replyForm,
  restatingForm,
} from '#bots/views/forms/objection-forms.ts';
import { strangers } from '#bots/wording/strangers.ts';
import { atOnce, form, type OnPress, objection, version } from './on-press.ts';

const kept: OnPress = { kind: 'said', line: strangers.Kept };
const notObjecting: OnPress = { kind: 'said', line: strangers.NotObjecting };

/** What is done about an objection that stands, by its owner and by others. */
export const objectionActs = {
  'reply-to-objection': form(replyForm, (values, about) => ({
    type: 'ReplyToObjection',
    objection: objection(about),
    reply: text(values, 'reply'),
  })),
  'restate-objection': form(restatingForm, (values, about) => ({
    type: 'RestateObjection',
    objection: objection(about),
    restating: text(values, 'restating'),
  })),
  'confirm-restating': atOnce((about) => ({
    type: 'ConfirmRestating',
    objection: objection(about),
    restating: about.restating ?? '',
  })),
  'correct-restating': form(betterForm, (values, about) => ({
    type: 'CorrectRestating',
    objection: objection(about),
    restating: about.restating ?? '',
    better: text(values, 'better'),
  })),
  'withdraw-objection': atOnce((about) => ({
    type: 'WithdrawObjection',
    objection: objection(about),
    version: version(about),
  })),
  'keep-objection': kept,
  'do-not-object': notObjecting,
  'say-what-is-missing': form(missingForm, (values, about) => ({
    type: 'SayWhatIsMissing',
    objection: objection(about),
    version: version(about),
    missing: text(values, 'missing'),
  })),
};
