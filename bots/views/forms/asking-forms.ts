import type { About, FormView } from '#bots/views/view.ts';
import { questionInWords } from '#bots/wording/asking.ts';
import { forms } from '#bots/wording/forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { oneBox } from './one-box.ts';

export function questionForm(about: About): FormView {
  return oneBox('ask-question', about, 'question', forms.question);
}

export function questionAnswerForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('answer-question', about, 'answer', forms.questionAnswer),
    lines: questionInWords(decision, about.question ?? ''),
  };
}

export function voiceForm(about: About): FormView {
  return oneBox('give-view', about, 'view', forms.voice);
}

export function needTimeForm(about: About): FormView {
  return oneBox('need-time', about, 'what', forms.needTime);
}
