import type { DecisionActId } from '#bots/views/act-id.ts';
import {
  answerChoices,
  changes,
  everything,
  meetingNote,
  minute,
  moreChoices,
  sinceLastLooked,
  whyResult,
} from '#bots/views/choices.ts';
import { concernForm, objectionForm } from '#bots/views/forms/answer-forms.ts';
import { attendanceForm, voteForm } from '#bots/views/forms/course-forms.ts';
import { suggestionForm, versionForm } from '#bots/views/forms/proposal-forms.ts';
import { strangers } from '#bots/wording/strangers.ts';
import { askingActs } from './acts/asking-acts.ts';
import { confirmingActs } from './acts/confirming-acts.ts';
import { coverSheetActs } from './acts/cover-sheet-acts.ts';
import { interestActs } from './acts/interest-acts.ts';
import { makeItCountActs } from './acts/make-it-count.ts';
import { minuteActs } from './acts/minute-acts.ts';
import { objectionActs } from './acts/objection-acts.ts';
import { atOnce, confirmed, form, list, type OnPress, version } from './acts/on-press.ts';
import { presidingActs } from './acts/presiding-acts.ts';
import { programmeActs } from './acts/programme-acts.ts';
import { recordForActs } from './acts/record-for.ts';
import { standInActs } from './acts/stand-in-acts.ts';
import { stepActs } from './acts/step-acts.ts';
import { several, text } from './values.ts';

/** Where every button and form on a decision meets what it does. */
export const acts: { readonly [Id in DecisionActId]: OnPress } = {
  ...standInActs,
  ...presidingActs,
  ...confirmingActs,
  ...minuteActs,
  ...askingActs,
  ...objectionActs,
  ...makeItCountActs,
  ...recordForActs,
  ...coverSheetActs,
  ...interestActs,
  ...stepActs,
  ...programmeActs,
  agree: atOnce((about) => ({ type: 'Agree', version: version(about) })),
  abstain: atOnce((about) => ({ type: 'Abstain', version: version(about) })),
  'agree-with-concern': form(concernForm, (values, about) => ({
    type: 'AgreeWithConcern',
    version: version(about),
    concern: text(values, 'concern'),
  })),
  object: form(objectionForm, (values, about) => ({
    type: 'Object',
    version: version(about),
    harm: text(values, 'harm'),
    help: text(values, 'help'),
  })),
  'take-back-answer': atOnce(() => ({ type: 'TakeBackAnswer' })),
  'suggest-words': form(suggestionForm, (values) => ({
    type: 'SuggestWords',
    suggestion: text(values, 'suggestion'),
  })),
  'post-new-version': form(versionForm, (values, about) => ({
    type: 'PostNewVersion',
    basedOn: version(about),
    question: text(values, 'question'),
    why: text(values, 'why'),
    takesUp: several(values, 'takesUp'),
  })),
  'mark-present': form(attendanceForm, (values) => ({
    type: 'MarkPresent',
    seats: several(values, 'seats'),
    byVideo: several(values, 'byVideo'),
  })),
  'confirm-seen': atOnce((about) => ({ type: 'ConfirmSeen', version: version(about) })),
  'open-vote': form(voteForm, (values) => ({ type: 'OpenVote', why: text(values, 'why') })),
  'vote-for': atOnce(() => ({ type: 'Vote', choice: 'for' })),
  'vote-against': atOnce(() => ({ type: 'Vote', choice: 'against' })),
  'vote-abstain': atOnce(() => ({ type: 'Vote', choice: 'abstain' })),
  'close-vote': confirmed('close-vote', { type: 'CloseVote' }),
  'cast-for': confirmed('cast-for', { type: 'GiveCastingVote', casting: 'for' }),
  'cast-against': confirmed('cast-against', { type: 'GiveCastingVote', casting: 'against' }),
  'cast-not-used': confirmed('cast-not-used', { type: 'GiveCastingVote', casting: 'not used' }),
  'record-agreed': atOnce((about) => ({ type: 'RecordAgreed', version: version(about) })),
  'record-not-agreed': confirmed('record-not-agreed', { type: 'RecordNotAgreed' }),
  'keep-open': { kind: 'said', line: strangers.KeptOpen },
  'take-to-meeting': confirmed('take-to-meeting', { type: 'TakeToMeeting' }),
  'withdraw-proposal': confirmed('withdraw-proposal', { type: 'WithdrawProposal' }),
  'more-choices': list(moreChoices),
  answer: list(answerChoices),
  'see-changes': list(changes),
  'see-since': list(sinceLastLooked),
  'meeting-note': list(meetingNote),
  'copy-minute': list(minute),
  'why-this-result': list(whyResult),
  'read-everything': list((decision, { events }) => everything(decision, events)),
};
