import { type GuardQuestion, heldBy } from '#shared/transition/guards.ts';
import type { Matter } from './decision.ts';

/** What was answered, by constraint; empty where the proposal touches nothing of the kind. */
type Answers = Readonly<Record<string, string>>;

/** What is asked of a proposal that touches what these answers say. */
export function askedOf(asks: readonly GuardQuestion[], answers: Answers): GuardQuestion[] {
  const touched = new Set(
    asks.filter(({ constraint }) => (answers[constraint] ?? '') !== '').map(({ of }) => of),
  );
  return asks.filter(({ of }) => of === 'every proposal' || touched.has(of));
}

type Asked = Pick<Matter, 'programme'>;

/** What holds a proposal up, or holds it to less, as it was answered and lifted so far. */
export function heldNow({ programme }: Asked): readonly GuardQuestion[] {
  if (programme === null) return [];
  const answers = programme.answers ?? {};
  const lifted = new Set(programme.lifted.map(({ constraint }) => constraint));
  return heldBy(askedOf(programme.asks, answers), answers).filter(
    ({ constraint }) => !lifted.has(constraint),
  );
}

type Meanwhile = GuardQuestion['meanwhile'];

function heldWith(matter: Asked, meanwhile: readonly Meanwhile[]): readonly GuardQuestion[] {
  return heldNow(matter).filter((each) => meanwhile.includes(each.meanwhile));
}

/** What keeps it from being agreed at all. */
export function stops(matter: Asked): readonly GuardQuestion[] {
  return heldWith(matter, [
    'not before the law',
    'not without the region',
    'not before it is answered',
  ]);
}

/** What agreement to it still waits for, so that it is agreed in principle only. */
export function conditions(matter: Asked): readonly GuardQuestion[] {
  return heldWith(matter, ['in principle only', 'approval to come']);
}

/** Whether whatever comes of it is advice: by its rules, or because others still hold the power. */
export function isAdvice(matter: Asked & Pick<Matter, 'rules'>): boolean {
  return matter.rules.outcome.is === 'advice' || heldWith(matter, ['advice only']).length > 0;
}

/** Whether it may be agreed: no answer is waited for, and nothing that was answered stops it. */
export function passesProgrammes(matter: Asked): boolean {
  return !waitsForAnswers(matter) && stops(matter).length === 0;
}

/**
 * Whether nothing can be agreed before the programmes have their answers: one of them asks something
 * of every proposal. Where they ask only of some kinds, whoever keeps the record says if it is one.
 */
export function waitsForAnswers({ programme }: Asked): boolean {
  return programme?.answers === null && askedOf(programme.asks, {}).length > 0;
}

/** Whether programmes ask about it and have no answer yet. */
export function awaitsAnswers({ programme }: Asked): boolean {
  return programme?.answers === null;
}
