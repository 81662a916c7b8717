import { saying } from '#bots/wording/language.ts';
import { type Telling, who } from './told.ts';

type Asking = 'QuestionAsked' | 'QuestionAnswered' | 'ViewGiven' | 'TimeNeeded';

export const asking: Telling<Asking> = {
  QuestionAsked: (event, after) =>
    saying(`${who(event, after)} asked a question`, event.words.question),
  QuestionAnswered: (event, after) =>
    saying(`${who(event, after)} answered a question`, event.words.answer),
  ViewGiven: (event, after) => saying(`${who(event, after)} advises`, event.words.view),
  TimeNeeded: (event, after) =>
    saying(`${who(event, after)} needs more time or facts`, event.words.what),
};
