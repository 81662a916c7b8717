import { earliestDate } from '#shared/calendar/duration.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import { belongsTo } from '#shared/forum/in-force.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { accepted, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import type { Command, Propose } from './command.ts';
import { missingFrom } from './cover-sheet.ts';
import { type Draft } from './draft.ts';
import type { DraftAct } from './draft-act.ts';
import { asksTheSame, draftHash, writtenIn } from './draft-in-writing.ts';
import { mustWaitFor, mustWrite, rulesFor } from './drafting.ts';
import type { Fact } from './event.ts';
import { mustBeComplete } from './filling-the-sheet.ts';
import type { Guard } from './guards.ts';
import type { Judgement } from './here.ts';
import { mayPropose } from './may-propose.ts';
import { versionHash } from './words.ts';

/**
 * Puts a proposal forward. It opens under the rules and with these seats, and says where it is taken;
 * or, where the rules say so, it waits for the governance lead.
 */
export function propose(command: Command<Propose>, draft: Draft | null): Judgement {
  const { by, act } = command;
  const { type: _, programme: __, ...proposal } = act;
  const rules = rulesOf(act.forum.constitution, act.kind ?? null);
  const no = mustWrite(draft, by) ?? mayPropose(command, rules);
  if (no !== null) return refused(no);
  if (opensAtOnce(command, draft, rules)) return accepted([proposalOpened(command, rules)]);
  const waits = draft?.waitsFor === act.forum.governanceLead;
  const same = waits && asksTheSame(draft.proposal, proposal);
  return accepted(same ? [] : [{ type: 'DraftPutForward', ...writtenIn(proposal) }]);
}

/** The governance lead’s own proposal needs nobody else, once its cover sheet says what it must. */
function opensAtOnce({ by, act }: Command<Propose>, draft: Draft | null, rules: Rules): boolean {
  if (rules.opening !== 'the governance lead') return true;
  const sheet = draft?.coverSheets.at(-1) ?? null;
  return by === act.forum.governanceLead && missingFrom(sheet, rules).length === 0;
}

/** The governance lead opens what waits for them, by the rules and with the seats as they are now. */
export function openProposal(
  { act, ...command }: Command<Extract<DraftAct, { readonly type: 'OpenProposal' }>>,
  draft: Draft,
): Judgement {
  const { forum, answerBy, programme } = act;
  const rules = rulesFor(draft, forum);
  const proposing = {
    type: 'Propose',
    ...draft.proposal,
    forum,
    answerBy,
    ...(programme === undefined ? {} : { programme }),
  } as const;
  const asked: Command<Propose> = { ...command, act: proposing };
  const no =
    mustWaitFor(draft, command.by) ??
    mustBeWhatTheySaw(draft, act.version) ??
    mustStillBelong(draft) ??
    mustBeComplete(missingFrom(draft.coverSheets.at(-1) ?? null, rules)) ??
    mayPropose(asked, rules);
  if (no !== null) return refused(no);
  return accepted([{ ...proposalOpened(asked, rules), proposer: draft.proposer }]);
}

function mustBeWhatTheySaw(draft: Draft, version: string): Guard {
  return draftHash(draft) === version ? null : { code: 'DraftHasChanged' };
}

function mustStillBelong({ proposal, proposer }: Draft): Guard {
  return belongsTo(proposal.forum, proposer) ? null : { code: 'ProposerHasLeft' };
}

type Opened = Extract<Fact, { readonly type: 'ProposalOpened' }>;

function proposalOpened({ act, at }: Command<Propose>, rules: Rules): Opened {
  const { is = rules.publicity.normally, because = '', resolution = '' } = act.publicity ?? {};
  return {
    type: 'ProposalOpened',
    ics: act.ics,
    id: act.id,
    forum: act.forum,
    rulesHash: sha256(canonical(act.forum.constitution)),
    kind: act.kind ?? null,
    publicity: is,
    takenAt: act.takenAt,
    meeting: meetingFor(act, at, rules),
    answerBy: act.answerBy,
    version: versionHash(1, act.question, act.why),
    ...(act.programme === undefined ? {} : { programme: act.programme }),
    words: { question: act.question, why: act.why, link: act.link, because, resolution },
  };
}

/**
 * The next meeting on or after the last day for answers and with enough notice; an item at a
 * meeting is at today's.
 */
function meetingFor(act: Propose, at: string, { window }: Rules): string | null {
  if (act.takenAt === 'here') return null;
  if (act.takenAt === 'at a meeting') return localDate(at);
  const lastDay = localDate(act.answerBy);
  const noticed =
    window.notice === undefined
      ? lastDay
      : earliestDate(act.noticeGiven ?? localDate(at), window.notice, window.closed);
  return act.forum.meetings.find((date) => date >= lastDay && date >= noticed) ?? null;
}
