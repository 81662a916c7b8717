import type { Answer, Objection, Opened } from './decision.ts';
import { withObjection } from './evolve-objecting.ts';
import type { Evolve } from './evolve-step.ts';

export const agreementGiven: Evolve<'AgreementGiven'> = (decision, { seat, by, version, at }) =>
  withAnswer(decision, seat, { kind: 'agreement', by, version, at, concern: null });

export const abstentionGiven: Evolve<'AbstentionGiven'> = (decision, { seat, by, version, at }) =>
  withAnswer(decision, seat, { kind: 'abstention', by, version, at, concern: null });

export const concernVoiced: Evolve<'ConcernVoiced'> = (
  decision,
  { seat, by, version, at, words },
) => withAnswer(decision, seat, { kind: 'concern', by, version, at, concern: words.concern });

export const objectionRaised: Evolve<'ObjectionRaised'> = (decision, event) => {
  const { objection: id, seat, by, version, at, words } = event;
  const raised: Objection = {
    id,
    seat: seat ?? '',
    by,
    version,
    ...words,
    at,
    replies: [],
    restatings: [],
    missing: [],
    ended: null,
  };
  const objections = [...decision.objections, raised];
  return withAnswer({ ...decision, objections }, seat, {
    kind: 'objection',
    by,
    version,
    at,
    concern: null,
  });
};

/** Saying what the words still lack answers them: with the objection, which stands. */
export const missingNamed: Evolve<'MissingNamed'> = (decision, event) => {
  const { version, at, by, words } = event;
  const raised = decision.objections.find(({ id }) => id === event.objection);
  if (raised === undefined) return decision;
  const named = withObjection(decision, raised.id, (each) => ({
    ...each,
    missing: [...each.missing, { version, at, missing: words.missing }],
  }));
  return withAnswer(named, raised.seat, { kind: 'objection', by, version, at, concern: null });
};

export const objectionWithdrawn: Evolve<'ObjectionWithdrawn'> = (decision, { objection, at }) => {
  const raised = decision.objections.find(({ id }) => id === objection);
  return raised === undefined
    ? decision
    : withoutObjection(decision, raised, { because: 'taken back', at });
};

/** Once it has ended, an objection stays on record and is no longer the seat's answer. */
export function withoutObjection(
  decision: Opened,
  { id, seat, by }: Objection,
  ended: Objection['ended'],
): Opened {
  const settled = withObjection(decision, id, (each) => ({ ...each, ended }));
  const given = decision.answers[seat]?.find((each) => each.by === by);
  return given?.kind === 'objection' ? withoutAnswer(settled, seat, by) : settled;
}

export const answerTakenBack: Evolve<'AnswerTakenBack'> = (decision, { seat, by }) =>
  seat === null ? decision : withoutAnswer(decision, seat, by);

function withAnswer(decision: Opened, seat: string | null, given: Omit<Answer, 'givenTo'>): Opened {
  if (seat === null) return decision;
  const answer = { ...given, givenTo: given.version };
  const others = answersOfOthers(decision, seat, answer.by);
  return { ...decision, answers: { ...decision.answers, [seat]: [...others, answer] } };
}

function withoutAnswer(decision: Opened, seat: string, by: string): Opened {
  const left = answersOfOthers(decision, seat, by);
  const { [seat]: _, ...others } = decision.answers;
  return { ...decision, answers: left.length === 0 ? others : { ...others, [seat]: left } };
}

function answersOfOthers(decision: Opened, seat: string, by: string): readonly Answer[] {
  return (decision.answers[seat] ?? []).filter((each) => each.by !== by);
}
