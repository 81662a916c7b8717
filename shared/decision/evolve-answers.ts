import type { Answer, Objection, Opened } from './decision.ts';
import type { Evolve } from './evolve-step.ts';

export const agreementGiven: Evolve<'AgreementGiven'> = (decision, { seat, version, at }) =>
  withAnswer(decision, seat, { kind: 'agreement', version, at, concern: null });

export const abstentionGiven: Evolve<'AbstentionGiven'> = (decision, { seat, version, at }) =>
  withAnswer(decision, seat, { kind: 'abstention', version, at, concern: null });

export const concernVoiced: Evolve<'ConcernVoiced'> = (decision, { seat, version, at, words }) =>
  withAnswer(decision, seat, { kind: 'concern', version, at, concern: words.concern });

export const objectionRaised: Evolve<'ObjectionRaised'> = (decision, event) => {
  const { objection: id, seat, version, at, words } = event;
  const raised: Objection = {
    id,
    seat: seat ?? '',
    version,
    ...words,
    at,
    replies: [],
    standing: true,
  };
  const objections = [...decision.objections, raised];
  return withAnswer({ ...decision, objections }, seat, {
    kind: 'objection',
    version,
    at,
    concern: null,
  });
};

export const objectionAnswered: Evolve<'ObjectionAnswered'> = (decision, event) => {
  const reply = { by: event.by, at: event.at, reply: event.words.reply };
  return withObjection(decision, event.objection, (objection) => ({
    ...objection,
    replies: [...objection.replies, reply],
  }));
};

/** Taken back, the objection stays on record and is no longer the seat's answer. */
export const objectionWithdrawn: Evolve<'ObjectionWithdrawn'> = (decision, event) => {
  const settled = withObjection(decision, event.objection, (each) => ({
    ...each,
    standing: false,
  }));
  const own = event.seat !== null && decision.answers[event.seat]?.kind === 'objection';
  return own ? withAnswer(settled, event.seat, null) : settled;
};

export const answerTakenBack: Evolve<'AnswerTakenBack'> = (decision, { seat }) =>
  withAnswer(decision, seat, null);

function withObjection(
  decision: Opened,
  id: string,
  change: (objection: Objection) => Objection,
): Opened {
  const objections = decision.objections.map((each) => (each.id === id ? change(each) : each));
  return { ...decision, objections };
}

function withAnswer(decision: Opened, seat: string | null, answer: Answer | null): Opened {
  if (seat === null) return decision;
  const { [seat]: _, ...others } = decision.answers;
  return { ...decision, answers: answer === null ? others : { ...others, [seat]: answer } };
}
