import type { Act } from '#shared/decision/command.ts';
import { textHash } from '#shared/decision/words.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { question, tuesday, why } from '#test/support/decider.ts';
import { agree, present } from './acts.ts';
import { chair, everyone, put, record, surveyor, warden } from './body.ts';

export const weekLater = laterBy(tuesday, 7 * 86_400_000);
export const veto: Act = { type: 'Veto', why: 'It breaks our agreement.' };
export const words = textHash({ question, why });
/** The governance lead records what another body said. */
export const says = (
  of: string,
  given = true,
  text: string | null = null,
  note = 'Minute 7.',
): Act => ({ type: 'RecordApproval', of, given, words: text, note });

/** Everyone agrees on Tuesday, and the chair records it. */
export const agreed = (rules: object, takenAt: TakenAt = 'here') => {
  const raised = put(rules, {}, { takenAt });
  const three = [chair, warden, surveyor];
  return takenAt === 'at a meeting'
    ? raised.when(governanceLead, present(three)).when(three, agree()).when(chair, record)
    : raised.when(everyone, agree()).when(chair, record);
};
export const needing = (...alsoNeeds: readonly object[]) => ({ outcome: { alsoNeeds } });
export const board = { of: 'the board', what: 'approval' };
export const council = { of: 'the council', what: 'approval' };
export const confirmed = { type: 'OutcomeConfirmed', effect: 'decided here' } as const;
export const recorded = (of: string, given = true) =>
  ({ type: 'ApprovalRecorded', of, given, words: { note: 'Minute 7.' } }) as const;
