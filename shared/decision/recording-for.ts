import { instructionOf, seatsFor } from './acting.ts';
import type { Command, RecordFor } from './command.ts';
import { type Decision, isOpened, type Opened } from './decision.ts';
import { votesAreHidden } from './hidden-votes.ts';
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
  if (!isOpened(decision)) return { code: 'NothingHere' };
  const { governanceLead } = decision.forum;
  if (by !== governanceLead) return { code: 'NotTheGovernanceLead', governanceLead };
  const theirs = decision.takenAt !== 'at a meeting' || wouldTell(decision, act.person);
  return act.said.type === 'Vote' && theirs ? { code: 'VoteIsTheirs' } : null;
}

/** Whether trying to record their vote could tell what stays hidden: how they were told to vote. */
function wouldTell(decision: Opened, person: string): boolean {
  const [seat] = seatsFor(decision, person);
  return (
    votesAreHidden(decision) && seat !== undefined && instructionOf(decision, seat, person) !== null
  );
}
