import type { ForumInForce } from '#shared/forum/forum.ts';
import { belongsTo, isMember } from '#shared/forum/in-force.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Command } from './command.ts';
import { type Draft, maySeeDraft } from './draft.ts';
import type { DraftAct, FillCoverSheet } from './draft-act.ts';
import { asksTheSame, writtenIn } from './draft-in-writing.ts';
import { filled, mustKeepTheRecord } from './filling-the-sheet.ts';
import type { Guard } from './guards.ts';
import type { Judgement } from './here.ts';
import { mayRaise } from './may-propose.ts';
import type { Proposal } from './proposal.ts';
import { limits, textProblem, tooLong } from './words.ts';

type Act<Type> = Extract<DraftAct, { readonly type: Type }>;

/** Who does something to a draft, under the forum as it stands. */
export interface AtDraft {
  readonly draft: Draft;
  readonly person: string;
}

/** A draft may be incomplete, save for the question by which it is known. */
export function keepDraft(command: Command<Act<'KeepDraft'>>, draft: Draft | null): Judgement {
  const { by, act } = command;
  const { type: _, ...proposal } = act;
  const no = mayRaise(by, act.forum) ?? mustWrite(draft, by) ?? draftProblem(proposal);
  if (no !== null) return refused(no);
  const same = draft?.waitsFor === null && asksTheSame(draft.proposal, proposal);
  return accepted(same ? [] : [{ type: 'DraftKept', ...writtenIn(proposal) }]);
}

/** Nobody but its proposer writes a draft. */
export function mustWrite(draft: Draft | null, person: string): Guard {
  return draft === null || draft.proposer === person
    ? null
    : { code: 'NotYourDraft', proposer: draft.proposer };
}

function draftProblem({ question, why, link, publicity }: Proposal): Guard {
  const { because = '', resolution = '' } = publicity ?? {};
  return (
    textProblem('question', question, limits.question) ??
    tooLong('why', why, limits.why) ??
    tooLong('link', link, limits.link) ??
    tooLong('because', because, limits.words) ??
    tooLong('resolution', resolution, limits.words)
  );
}

/** A member to whom it is shown can read it and say what worries them. */
export function showDraft({ person: to }: Act<'ShowDraft'>, { draft, person }: AtDraft): Judgement {
  const { proposal, shownTo } = draft;
  const no = mustWrite(draft, person);
  if (no !== null) return refused(no);
  if (to === person || !isMember(proposal.forum, to)) {
    return refused({ code: 'NotAChoice', field: 'person', found: to });
  }
  const sees = to === proposal.forum.governanceLead || shownTo.includes(to);
  return accepted(sees ? [] : [{ type: 'DraftShown', to }]);
}

/** Whoever may read it may say what worries them; that stays with it once it is open. */
export function voiceOnDraft(
  { concern }: Act<'VoiceOnDraft'>,
  { draft, person }: AtDraft,
): Judgement {
  const no = mustBeAnothers(draft, person) ?? textProblem('concern', concern, limits.words);
  if (no !== null) return refused(no);
  const repeats = draft.concerns.some((each) => each.by === person && each.concern === concern);
  return accepted(repeats ? [] : [{ type: 'ConcernOnDraft', words: { concern } }]);
}

function mustBeAnothers(draft: Draft, person: string): Guard {
  if (draft.proposer === person) return { code: 'OwnDraft' };
  return maySeeDraft(draft, person) ? null : { code: 'NotYourDraft', proposer: draft.proposer };
}

/** Its proposer ends it; the governance lead only where the proposer belongs here no more. */
export function discardDraft({ draft, person }: AtDraft): Judgement {
  const { forum } = draft.proposal;
  const isLeft = person === forum.governanceLead && !belongsTo(forum, draft.proposer);
  const no = isLeft ? null : mustWrite(draft, person);
  return no === null ? accepted([{ type: 'DraftDiscarded' }]) : refused(no);
}

/** It goes back to its proposer, who is told why. */
export function sendBack({ why }: Act<'SendBack'>, { draft, person }: AtDraft): Judgement {
  const no = mustWaitFor(draft, person) ?? textProblem('why', why, limits.words);
  return no === null ? accepted([{ type: 'DraftSentBack', words: { why } }]) : refused(no);
}

/** It was put forward, and this person is the one who opens it. */
export function mustWaitFor({ proposal, waitsFor, proposer }: Draft, person: string): Guard {
  const no = mustKeepTheRecord(person, proposal.forum.governanceLead);
  return no ?? (waitsFor !== null ? null : { code: 'NotPutForward', proposer });
}

export function fillDraftSheet(sheet: FillCoverSheet, { draft, person }: AtDraft): Judgement {
  const { forum } = draft.proposal;
  const no = mustKeepTheRecord(person, forum.governanceLead);
  const before = draft.coverSheets.at(-1) ?? null;
  return no === null ? filled(sheet, before, rulesFor(draft, forum)) : refused(no);
}

/** The rules that hold for what a draft asks, as they are now. */
export function rulesFor({ proposal: { kind } }: Pick<Draft, 'proposal'>, forum: ForumInForce) {
  return rulesOf(forum.constitution, kind ?? null);
}
