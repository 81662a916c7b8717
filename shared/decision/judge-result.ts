import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import { declareAfterwards } from './afterwards.ts';
import { recordApproval, veto, waitIsOver } from './confirming.ts';
import type { Closed, Provisional } from './decision.ts';
import { askToBeNamed, confirmMinute, stateDissent } from './dissent.ts';
import { adviseOnInterest } from './guarding.ts';
import type { Acts, Judgement } from './here.ts';

/** Who does something about a decision that has a result. */
interface Then {
  readonly decision: Closed | Provisional;
  readonly person: string;
  /** The seat acted for, if any. */
  readonly seat: Seat | null;
  readonly at: string;
}

/** What can still be done once there is a result: what stands beside it, and what it waits for. */
export function judgeResult(act: Acts[keyof Acts], then: Then): Judgement {
  if (act.type === 'DeclareInterest') return declareAfterwards(act, then);
  if (act.type === 'AdviseOnInterest') return adviseOnInterest(act, then);
  if (act.type === 'StateDissent') return stateDissent(act, then);
  if (act.type === 'AskToBeNamed') return askToBeNamed(then);
  if (act.type === 'ConfirmMinute') return confirmMinute(act, then);
  if (act.type === 'ChangeHolders') return refused({ code: 'HoldersStand' });
  const { decision } = then;
  return decision.status === 'closed'
    ? judgeEnded(act, 'closed')
    : judgeProvisional(act, { ...then, decision });
}

function judgeProvisional(
  act: Acts[keyof Acts],
  then: Then & { readonly decision: Provisional },
): Judgement {
  if (act.type === 'Veto') return veto(act, then);
  if (act.type === 'RecordApproval') return recordApproval(act, then);
  if (act.type === 'PassDeadline') return accepted(waitIsOver(act.deadline, then));
  return refused({ code: 'AlreadyClosed', status: 'provisional' });
}

/** Nothing can be done any more; time that passes is nothing to refuse. */
export function judgeEnded({ type }: Acts[keyof Acts], status: 'closed' | 'withdrawn'): Judgement {
  return type === 'PassDeadline' ? accepted([]) : refused({ code: 'AlreadyClosed', status });
}
