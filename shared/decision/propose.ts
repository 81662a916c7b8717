import { canonical, sha256 } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { isBefore, localDate } from '#shared/time.ts';
import type { Command, Propose } from './command.ts';
import type { Fact } from './event.ts';
import type { Guard } from './guards.ts';
import type { Refusal } from './refusal.ts';
import { limits, textProblem, tooLong, versionHash } from './words.ts';

/** Opens a proposal under the forum's rules as they are now, and says where it is taken. */
export function propose(command: Command<Propose>): Result<readonly Fact[], Refusal> {
  const { act } = command;
  const no = mayRaise(command) ?? placeIsAllowed(command) ?? formProblem(command);
  if (no !== null) return refused(no);
  return accepted([
    {
      type: 'ProposalOpened',
      ics: act.ics,
      id: act.id,
      forum: act.forum,
      rulesHash: sha256(canonical(act.forum.constitution)),
      takenAt: act.takenAt,
      meeting: meetingFor(command),
      answerBy: act.answerBy,
      version: versionHash(1, act.question, act.why),
      words: { question: act.question, why: act.why, link: act.link },
    },
  ]);
}

function mayRaise({ by, act: { forum } }: Command<Propose>): Guard {
  const known = forum.governanceLead === by || forum.seats.some((seat) => seat.holder === by);
  return known ? null : { code: 'NotAMember' };
}

/** Only the governance lead opens an item at a meeting: they mark who is present there. */
function placeIsAllowed({ by, act: { forum, takenAt } }: Command<Propose>): Guard {
  const { allowed } = forum.constitution.takenAt;
  if (!allowed.includes(takenAt)) return { code: 'PlaceNotAllowed', found: takenAt, allowed };
  if (takenAt === 'at a meeting' && forum.governanceLead !== by) {
    return { code: 'NotTheGovernanceLead', governanceLead: forum.governanceLead };
  }
  return null;
}

function formProblem({ at, act }: Command<Propose>): Guard {
  return (
    textProblem('question', act.question, limits.question) ??
    textProblem('why', act.why, limits.why) ??
    linkProblem(act.link) ??
    (isBefore(at, act.answerBy)
      ? null
      : { code: 'DateHasPassed', field: 'answerBy', found: localDate(act.answerBy) })
  );
}

function linkProblem(link: string): Guard {
  if (link === '') return null;
  const web = /^https?:\/\/[^\s<>"|]+$/i.test(link);
  return web
    ? tooLong('link', link, limits.link)
    : { code: 'NotALink', field: 'link', found: link };
}

/** The next meeting on or after the last day for answers; an item at a meeting is at today's. */
function meetingFor({ at, act }: Command<Propose>): string | null {
  if (act.takenAt === 'here') return null;
  if (act.takenAt === 'at a meeting') return localDate(at);
  const lastDay = localDate(act.answerBy);
  return act.forum.meetings.find((date) => date >= lastDay) ?? null;
}
