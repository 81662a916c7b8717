import type { Command, RecordFor } from './command.ts';
import type { Decision } from './decision.ts';
import type { Refusal } from './refusal.ts';

/**
 * The command as the member would have given it, whose answer or vote the governance lead records
 * because it came by phone, by e-mail or in the room; it is theirs, and theirs to change.
 */
export function asTheirs(command: Command<RecordFor>): Command<RecordFor['said']> {
  const { seat: _, ...rest } = command;
  return { ...rest, by: command.act.person, act: command.act.said };
}

/** Why it is not recorded for them: only the governance lead does, and a vote only at a meeting. */
export function mayRecordFor({ by, act }: Command<RecordFor>, decision: Decision): Refusal | null {
  if (decision.status === 'not opened') return { code: 'NothingHere' };
  const { governanceLead } = decision.forum;
  if (by !== governanceLead) return { code: 'NotTheGovernanceLead', governanceLead };
  const elsewhere = decision.takenAt !== 'at a meeting';
  return act.said.type === 'Vote' && elsewhere ? { code: 'VoteIsTheirs' } : null;
}
