import type { Evolve } from './evolve-step.ts';

export const questionAsked: Evolve<'QuestionAsked'> = (decision, { id, by, seat, at, words }) => ({
  ...decision,
  questions: [...decision.questions, { id, by, seat, at, question: words.question, answers: [] }],
});

export const questionAnswered: Evolve<'QuestionAnswered'> = (decision, event) => {
  const answer = { by: event.by, at: event.at, answer: event.words.answer };
  const questions = decision.questions.map((each) =>
    each.id === event.question ? { ...each, answers: [...each.answers, answer] } : each,
  );
  return { ...decision, questions };
};

/** Someone who says more later has one view, the last. */
export const viewGiven: Evolve<'ViewGiven'> = (decision, { by, seat, at, words }) => {
  const others = decision.voices.filter((each) => each.by !== by);
  return { ...decision, voices: [...others, { seat: seat ?? '', by, at, view: words.view }] };
};

export const timeNeeded: Evolve<'TimeNeeded'> = (decision, { by, seat, at, words }) => {
  const others = decision.timeNeeded.filter((each) => each.by !== by);
  return {
    ...decision,
    timeNeeded: [...others, { seat: seat ?? '', by, at, what: words.what }],
  };
};
