import { type Blanks, spokenWith, wordsGone } from '#shared/record/erased-words.ts';
import type { PlanEvent, PlanFact } from './plan-event.ts';

/** Stands for words whose being there counts: proof stays given, and a lead named. */
export const gone = '…';

/** What stands in the place of erased words. */
const blanks: Blanks<PlanFact> = {
  MilestoneAnswered: { line: '', proof: '' },
  ProofGiven: { proof: gone },
  PartAnswered: { line: '' },
  PartLeadNamed: { lead: gone },
  RegionNoted: { note: gone },
  DateAsked: { why: gone },
  DateMoved: { reason: '' },
  DateKept: { reason: '' },
  WaitBegun: { note: '' },
  WaitEnded: { note: '' },
  ConstraintLifted: { note: gone },
};

export const planSpoken: <Event extends PlanEvent>(event: Event) => Event =
  spokenWith<PlanFact>(blanks);

export const isErased: (event: PlanEvent) => boolean = wordsGone<PlanFact>(blanks);
