import { chooses } from '#shared/forum/choose.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import type { Provisional } from './decision.ts';
import { finalEffect } from './ending.ts';
import type { Fact } from './event.ts';
import type { Acts, Judgement } from './here.ts';
import { partOf } from './standing.ts';
import { current, limits, textHash, textProblem } from './words.ts';

/** Who does something about a decision that is not final yet. */
interface Then {
  readonly decision: Provisional;
  readonly person: string;
  /** The seat acted for, if any. */
  readonly seat: Seat | null;
  readonly at: string;
}

/** A holder of a seat that the rules name turns the result down while they may. */
export function veto({ why }: Acts['Veto'], { decision, person, seat, at }: Then): Judgement {
  const rule = decision.rules.window.veto;
  const { vetoUntil, vetoes } = decision.awaited;
  if (rule === undefined || vetoUntil === null || !isBefore(at, vetoUntil)) {
    return refused({ code: 'NoVetoHere' });
  }
  if (seat === null || !chooses(rule.by, seat) || !countsFor(decision, seat, person)) {
    return refused({ code: 'NoVetoHere' });
  }
  const no = textProblem('why', why, limits.words);
  if (no !== null) return refused(no);
  if (vetoes.includes(seat.id)) return accepted([]);
  const given: Fact = { type: 'VetoGiven', words: { why } };
  const enough = vetoes.length + 1 >= rule.atLeast;
  return accepted(enough ? [given, { type: 'OutcomeFell', because: 'vetoed', of: null }] : [given]);
}

function countsFor(decision: Provisional, seat: Seat, person: string): boolean {
  return seat.holders.includes(person) && partOf(decision, seat).votes;
}

/**
 * The governance lead records what a body that the decision still needs has said. Where it has to be
 * the same decision, it counts only for the same words; and never once its time ran out.
 */
export function recordApproval(act: Acts['RecordApproval'], then: Then): Judgement {
  const { of, given, words, note } = act;
  const { decision, person } = then;
  const { governanceLead } = decision.forum;
  if (person !== governanceLead) return refused({ code: 'NotTheGovernanceLead', governanceLead });
  const { needs } = decision.awaited;
  const awaited = needs.filter(({ by }) => by === null || isBefore(then.at, by));
  const need = awaited.find((each) => each.of === of);
  if (need === undefined) {
    return refused({ code: 'NotAwaited', found: of, awaited: awaited.map((each) => each.of) });
  }
  if (given && need.what === 'the same decision' && words !== textHash(current(decision))) {
    return refused({ code: 'OtherWords' });
  }
  const no = textProblem('note', note, limits.words);
  if (no !== null) return refused(no);
  const recorded: Fact = { type: 'ApprovalRecorded', of, given, words: { note } };
  if (!given) return accepted([recorded, { type: 'OutcomeFell', because: 'not given', of }]);
  const last = needs.length === 1 && decision.awaited.vetoUntil === null;
  return accepted(last ? [recorded, confirmed(decision)] : [recorded]);
}

/** Time itself: a veto can no longer be given, or what was awaited has not come. */
export function waitIsOver(deadline: string, { decision, at }: Then): readonly Fact[] {
  if (isBefore(at, deadline)) return [];
  const { vetoUntil, needs } = decision.awaited;
  const late = needs.find(({ by }) => by === deadline);
  if (late !== undefined) return [{ type: 'OutcomeFell', because: 'time ran out', of: late.of }];
  if (vetoUntil !== deadline) return [];
  return needs.length === 0 ? [confirmed(decision)] : [{ type: 'VetoTimePassed' }];
}

function confirmed(decision: Provisional): Fact {
  return { type: 'OutcomeConfirmed', effect: finalEffect(decision, decision.outcome.how) };
}
