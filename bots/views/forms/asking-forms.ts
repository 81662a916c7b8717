import type { About, FormView } from '#bots/views/view.ts';
import { questionInWords } from '#bots/wording/asking.ts';
import { forms } from '#bots/wording/forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { wordsField } from './answer-forms.ts';

export function questionForm(about: About): FormView {
  const { title, submit, question, questionHint } = forms.question;
  return {
    kind: 'form',
    act: 'ask-question',
    about,
    title,
    lines: [],
    fields: [wordsField('question', question, questionHint)],
    submit,
  };
}

export function questionAnswerForm(about: About, decision: Opened): FormView {
  const { title, submit, answer, answerHint } = forms.questionAnswer;
  return {
    kind: 'form',
    act: 'answer-question',
    about,
    title,
    lines: questionInWords(decision, about.question ?? ''),
    fields: [wordsField('answer', answer, answerHint)],
    submit,
  };
}

export function voiceForm(about: About): FormView {
  const { title, submit, view, viewHint } = forms.voice;
  return {
    kind: 'form',
    act: 'give-view',
    about,
    title,
    lines: [],
    fields: [wordsField('view', view, viewHint)],
    submit,
  };
}

export function needTimeForm(about: About): FormView {
  const { title, submit, what, whatHint } = forms.needTime;
  return {
    kind: 'form',
    act: 'need-time',
    about,
    title,
    lines: [],
    fields: [wordsField('what', what, whatHint)],
    submit,
  };
}
