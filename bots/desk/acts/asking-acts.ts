import { text } from '#bots/desk/values.ts';
import {
  needTimeForm,
  questionAnswerForm,
  questionForm,
  voiceForm,
} from '#bots/views/forms/asking-forms.ts';
import { correctionForm } from '#bots/views/forms/proposal-forms.ts';
import { atOnce, form, version } from './on-press.ts';

/** What people say beside their answers: questions, views without a vote, a need for time, slips of the pen. */
export const askingActs = {
  'correct-words': form(correctionForm, (values, about) => ({
    type: 'CorrectWords',
    basedOn: version(about),
    question: text(values, 'question'),
    why: text(values, 'why'),
  })),
  'challenge-correction': atOnce((about) => ({
    type: 'ChallengeCorrection',
    version: version(about),
  })),
  'ask-question': form(questionForm, (values) => ({
    type: 'AskQuestion',
    question: text(values, 'question'),
  })),
  'answer-question': form(questionAnswerForm, (values, about) => ({
    type: 'AnswerQuestion',
    question: about.question ?? '',
    answer: text(values, 'answer'),
  })),
  'give-view': form(voiceForm, (values) => ({ type: 'GiveView', view: text(values, 'view') })),
  'need-time': form(needTimeForm, (values) => ({ type: 'NeedTime', what: text(values, 'what') })),
};
