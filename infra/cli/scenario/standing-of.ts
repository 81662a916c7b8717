import { type Decision, isOpened, type Opened } from '#shared/decision/decision.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { presiding, presidingSeat } from '#shared/decision/presiding.ts';
import { answerNow, ballotOf, stance, standingObjections } from '#shared/decision/saying.ts';
import { isPrivate, maySee } from '#shared/decision/standing.ts';
import { type Answers, answers, enoughPeople, sayings, support } from '#shared/decision/tally.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { resultOf, withCastingVote } from '#shared/forum/result-of.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Seat } from '#shared/forum/seat.ts';

/** How a decision stands, as data. */
export interface Standing {
  readonly status: Opened['status'];
  readonly outcome: Outcome | null;
  readonly enoughPeople: {
    readonly met: boolean;
    readonly present: number;
    readonly needed: number;
    readonly of: number;
    readonly missing: readonly string[];
  };
  readonly tests: readonly (Omit<Count, 'limb'> & { readonly name: string | null })[];
  readonly presiding: string | null;
  readonly answers: Answers;
  readonly says: Readonly<Record<string, Choice | 'nothing'>>;
  readonly objecting: readonly string[];
  readonly cannotSee: readonly string[];
  readonly private: boolean;
  readonly awaiting: readonly string[];
  readonly meeting: string | null;
  readonly answerBy: string;
  readonly voteOpenUntil: string | null;
}

/** What is not open has nothing but its status. */
type Unopened = { readonly status: Exclude<Decision['status'], Opened['status']> };

export function standingOf(decision: Decision): Standing | Unopened {
  if (!isOpened(decision)) return { status: decision.status };
  const { met, present, needed, of, missing } = enoughPeople(decision);
  return {
    status: decision.status,
    outcome: 'outcome' in decision ? decision.outcome : null,
    enoughPeople: { met, present, needed, of, missing: missing.map(({ name }) => name) },
    tests: testsOf(decision).map(({ limb, ...count }) => ({ name: limb.name ?? null, ...count })),
    presiding: presidingSeat(decision),
    answers: answers(decision),
    says: saysIn(decision),
    objecting: standingObjections(decision).map(({ seat }) => seat),
    cannotSee: people(decision).filter((person) => !maySee(decision, person)),
    private: isPrivate(decision),
    awaiting: decision.status === 'provisional' ? decision.awaited.needs.map(({ of }) => of) : [],
    meeting: decision.meeting,
    answerBy: decision.answerBy,
    voteOpenUntil: voteIn(decision)?.openUntil ?? null,
  };
}

/** The tests of the vote where there is one, with the casting vote if it was given; else of support. */
export function testsOf(decision: Opened): readonly Count[] {
  const { rules } = decision;
  const held = voteIn(decision);
  if (held === null || rules.vote === 'none') return support(decision);
  const table = sayings(decision, (seat) => ballotOf(decision, seat));
  const chair = presiding(decision);
  const { counts } = resultOf({ ...rules, vote: rules.vote }, table, chair);
  const choice = held.casting;
  if (choice === null || choice === 'not used' || chair === null) return counts;
  return withCastingVote(rules.weights, counts, { chair, choice });
}

function voteIn(decision: Opened) {
  return 'vote' in decision ? decision.vote : null;
}

/** What each seat says that counts. */
function saysIn(decision: Opened): Standing['says'] {
  const held = voteIn(decision);
  const table = sayings(decision, (seat) =>
    held === null ? answered(decision, seat) : ballotOf(decision, seat),
  );
  return Object.fromEntries(
    table.map(({ seat, entitled, choice }) => [seat.id, (entitled ? choice : null) ?? 'nothing']),
  );
}

function answered(decision: Opened, seat: Seat): Choice | null {
  const answer = answerNow(decision, seat);
  return answer === null ? null : stance(answer);
}

function people({ forum }: Opened): readonly string[] {
  return [...new Set(forum.seats.flatMap(({ holders }) => holders))];
}
