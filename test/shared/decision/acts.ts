import type * as z from 'zod';
import type { Act } from '#shared/decision/command.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import { limb as limbSchema } from '#shared/forum/constitution/limb.ts';
import type { VoteRules } from '#shared/forum/constitution/vote.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Choice } from '#shared/forum/said.ts';
import { board, boardOfTwoChairs, governanceLead, members, seatId } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import { fillAims } from '#test/support/play.ts';

export const agree = (version = v1): Act => ({ type: 'Agree', version });
export const abstain = (version = v1): Act => ({ type: 'Abstain', version });
export const agreeWithConcern = (concern: string, version = v1): Act => ({
  type: 'AgreeWithConcern',
  version,
  concern,
});
export const harm = 'No money is set aside for carers.';
export const object = (version = v1): Act => ({ type: 'Object', version, harm, help: '' });
export const withdraw = (objection = 'o1', version = v1): Act => ({
  type: 'WithdrawObjection',
  objection,
  version,
});
export const recordStep = (step: string): Act => ({
  type: 'RecordStep',
  step,
  note: 'Talked over.',
});
/** Rules for a vote with one test. */
export function voteBy(limb: z.input<typeof limbSchema>): VoteRules {
  return {
    when: 'last resort',
    carriedWhen: [limbSchema.parse(limb)],
    shown: 'as they come',
    tie: 'not carried',
  };
}
export const openVote: Act = { type: 'OpenVote', why: 'Two meetings changed no mind.' };
export const vote = (choice: Choice): Act => ({ type: 'Vote', choice });
export const declare: Act = {
  type: 'DeclareInterest',
  degree: 'actual',
  nature: 'My practice bids for it.',
};
export const handle = (person: string, handling: Handling): Act => ({
  type: 'HandleInterest',
  seat: seatId(person),
  handling,
});
export const present = (people: readonly string[]): Act => ({
  type: 'MarkPresent',
  seats: people.map(seatId),
});
export const passDeadline = (deadline: string): Act => ({ type: 'PassDeadline', deadline });

/** A proposal that stands before a forum. */
export const before = (forum: ForumInForce = board) => given(raised(forum));

/** A proposal with nobody left to preside: the only two who may have an interest. */
export const beforeNobody = () =>
  before(boardOfTwoChairs).when(['the chair', 'the deputy chair'], declare);

/** An item at a meeting where these people are. */
export const atAMeeting = (forum: ForumInForce = board, people = members(forum)) =>
  given(raised(forum, { takenAt: 'at a meeting' })).when(governanceLead, present(people));

/** The required steps are taken: one member objects, the chair records both steps. */
export const worked = (
  start: ReturnType<typeof before>,
  { objector, chair }: { readonly objector: string; readonly chair?: string },
) => {
  const presiding = chair ?? 'the chair';
  const { steps } = start.decision.rules;
  const hasASheet = steps.some(({ takes }) => takes === 'triple aim');
  const one = start
    .when(objector, object())
    .when(presiding, { type: 'StartSteps' })
    .when(presiding, recordStep('principles'));
  return (hasASheet ? one.when(presiding, fillAims) : one).when(presiding, recordStep('aims'));
};
