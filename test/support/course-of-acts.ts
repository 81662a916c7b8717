import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { undecided } from '#shared/decision/standing.ts';
import { stepNeeds } from '#shared/decision/step-needs.ts';
import { isRipe, yetToVote } from '#shared/decision/tally.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { current } from '#shared/decision/words.ts';
import { fillAims } from './play.ts';

/** Numbers from 0 up to 1. */
export type Chance = () => number;

/** What this person does next on this item, if anything: what waits for them, mostly. */
export function actOf(decision: Opened, person: string, chance: Chance): Act | null {
  const inTheChair = presiding(decision)?.holders.includes(person) === true;
  return (
    (inTheChair ? presidingAct(decision, chance) : null) ??
    (person === decision.proposer ? proposingAct(decision, chance) : null) ??
    objectingAct(decision, person, chance) ??
    answeringAct(decision, person, chance)
  );
}

function presidingAct(decision: Opened, chance: Chance): Act | null {
  const version = current(decision).hash;
  const [interest] = undecided(decision);
  if (interest !== undefined)
    return { type: 'HandleInterest', seat: interest.id, handling: 'take part' };
  if (isRipe(decision) && chance() < 0.5) return { type: 'RecordAgreed', version };
  if (decision.status === 'seeking consensus') return whileAsking(decision, chance);
  if (decision.status === 'resolving') return inTheSteps(decision);
  if (decision.status !== 'voting') return { type: 'TakeToMeeting' };
  return yetToVote(decision, decision.vote).length < 3 ? { type: 'CloseVote' } : null;
}

function whileAsking(decision: Opened, chance: Chance): Act | null {
  if (decision.deadlinePassed) return { type: 'TakeToMeeting' };
  const begins = standingObjections(decision).length > 0 && chance() < 0.15;
  return begins ? { type: 'StartSteps' } : null;
}

function inTheSteps(decision: Opened): Act {
  const step = nextStep(decision);
  if (step === null) return { type: 'OpenVote', why: 'Talks did not end in agreement.' };
  const needs = stepNeeds(decision, step);
  if (needs.is === 'aims') return { ...fillAims, step: step.id };
  if (needs.is === 'help' && !step.required)
    return { type: 'OpenVote', why: 'Talks did not end in agreement.' };
  return { type: 'RecordStep', step: step.id, note: 'We talked it over.' };
}

function proposingAct(decision: Opened, chance: Chance): Act | null {
  const basedOn = current(decision).hash;
  const asked = decision.questions.find(({ answers }) => answers.length === 0);
  if (asked !== undefined)
    return { type: 'AnswerQuestion', question: asked.id, answer: 'It is in the paper.' };
  const objection = standingObjections(decision).at(-1);
  const better = {
    type: 'PostNewVersion',
    basedOn,
    question: `${current(decision).question} Again?`,
    why: 'Better.',
  } as const;
  if (objection !== undefined) {
    const reply = { type: 'ReplyToObjection', objection: objection.id, reply: 'We will.' } as const;
    return chance() < 0.4 ? better : objection.replies.length < 2 ? reply : null;
  }
  return decision.suggestions.length > decision.versions.length && chance() < 0.2 ? better : null;
}

function objectingAct(decision: Opened, person: string, chance: Chance): Act | null {
  const version = current(decision).hash;
  const own = standingObjections(decision).find(({ by }) => by === person);
  if (own === undefined || (own.replies.length === 0 && own.version === version)) return null;
  return chance() < 0.5 ? { type: 'WithdrawObjection', objection: own.id, version } : null;
}

function answeringAct(decision: Opened, person: string, chance: Chance): Act | null {
  const [wait] = waitsFor(decision, person);
  const roll = chance();
  if (wait?.what === 'vote') return { type: 'Vote', choice: roll < 0.6 ? 'for' : 'against' };
  if (wait !== undefined) return answer(decision, person, roll);
  return roll < 0.02 ? { type: 'SuggestWords', suggestion: 'Say it shorter.' } : null;
}

function answer(decision: Opened, person: string, roll: number): Act | null {
  const act = answers.find(([below]) => roll < below)?.[1](current(decision).hash) ?? null;
  return act?.type === 'Object' && hasObjected(decision, person) ? null : act;
}

/** What people say when they are asked, each up to this share of all times. */
const answers: readonly (readonly [number, (version: string) => Act])[] = [
  [0.06, () => ({ type: 'AskQuestion', question: 'What does it cost?' })],
  [0.08, () => ({ type: 'NeedTime', what: 'The figures.' })],
  [0.09, () => ({ type: 'DeclareInterest', degree: 'potential', nature: 'A bidder.' })],
  [0.12, (version) => ({ type: 'Object', version, harm: 'It costs too much.', help: 'Less.' })],
  [0.18, (version) => ({ type: 'AgreeWithConcern', version, concern: 'The cost.' })],
  [0.21, (version) => ({ type: 'Abstain', version })],
  [0.6, (version) => ({ type: 'Agree', version })],
];

function hasObjected({ objections }: Opened, person: string): boolean {
  return objections.some(({ by }) => by === person);
}
