import { earliestDate } from '#shared/calendar/duration.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { covers } from '#shared/forum/seat.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import type { Command, Propose } from './command.ts';
import type { Fact } from './event.ts';
import { mayPropose } from './may-propose.ts';
import type { Refusal } from './refusal.ts';
import { versionHash } from './words.ts';

/** Opens a proposal under the rules and with these seats, and says where it is taken. */
export function propose(command: Command<Propose>): Result<readonly Fact[], Refusal> {
  const { act } = command;
  const rules = rulesOf(act.forum.constitution, act.kind ?? null);
  const no = mayPropose(command, rules);
  if (no !== null) return refused(no);
  return accepted([proposalOpened(command, rules)]);
}

function proposalOpened({ act, at }: Command<Propose>, rules: Rules): Fact {
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
    words: { question: act.question, why: act.why, link: act.link, because, resolution },
  };
}

/** The forum with the seats that there are on a day. */
export function inForceOn(forum: ForumInForce, date: string): ForumInForce {
  return { ...forum, seats: forum.seats.filter(({ inForce }) => covers(inForce, date)) };
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
