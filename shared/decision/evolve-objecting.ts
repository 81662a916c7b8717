import type { Objection, Opened, Restating } from './decision.ts';
import type { Evolve } from './evolve-step.ts';

export const objectionAnswered: Evolve<'ObjectionAnswered'> = (decision, event) => {
  const reply = { by: event.by, at: event.at, reply: event.words.reply };
  return withObjection(decision, event.objection, (objection) => ({
    ...objection,
    replies: [...objection.replies, reply],
  }));
};

export const objectionRestated: Evolve<'ObjectionRestated'> = (decision, event) => {
  const { id, by, at, words } = event;
  const restated: Restating = { id, by, at, restating: words.restating, meant: null, better: '' };
  return withObjection(decision, event.objection, (objection) => ({
    ...objection,
    restatings: [...objection.restatings, restated],
  }));
};

export const restatingConfirmed: Evolve<'RestatingConfirmed'> = (decision, event) =>
  withRestating(decision, event, { meant: true });

export const restatingCorrected: Evolve<'RestatingCorrected'> = (decision, event) =>
  withRestating(decision, event, { meant: false, better: event.words.better });

function withRestating(
  decision: Opened,
  { objection, restating }: { readonly objection: string; readonly restating: string },
  answer: Partial<Restating>,
): Opened {
  return withObjection(decision, objection, (each) => ({
    ...each,
    restatings: each.restatings.map((one) => (one.id === restating ? { ...one, ...answer } : one)),
  }));
}

export function withObjection(
  decision: Opened,
  id: string,
  change: (objection: Objection) => Objection,
): Opened {
  const objections = decision.objections.map((each) => (each.id === id ? change(each) : each));
  return { ...decision, objections };
}
