import { after, earliestDate, isEnoughNotice } from '#shared/calendar/duration.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { belongsTo } from '#shared/forum/in-force.ts';
import { isBefore, localDate } from '#shared/time.ts';
import type { Command, Propose } from './command.ts';
import type { Guard } from './guards.ts';
import { limits, linkProblem, textProblem, tooLong } from './words.ts';

/** Whether a proposal may be opened as it is written: by whom, where, in public or not, and when. */
export function mayPropose(command: Command<Propose>, rules: Rules): Guard {
  return (
    mayRaise(command.by, command.act.forum) ??
    kindIsKnown(command.act) ??
    placeIsAllowed(command, rules) ??
    publicityIsAllowed(command.act, rules) ??
    formProblem(command) ??
    leavesTime(command, rules) ??
    givesNotice(command, rules)
  );
}

export function mayRaise(person: string, forum: ForumInForce): Guard {
  return belongsTo(forum, person) ? null : { code: 'NotAMember' };
}

function kindIsKnown({ kind, forum }: Propose): Guard {
  const known = Object.keys(forum.constitution.kinds);
  return kind === undefined || known.includes(kind)
    ? null
    : { code: 'NoSuchKind', found: kind, known };
}

/** Only the governance lead opens an item at a meeting: they mark who is present there. */
function placeIsAllowed({ by, act: { forum, takenAt } }: Command<Propose>, rules: Rules): Guard {
  const { allowed } = rules.takenAt;
  if (!allowed.includes(takenAt)) return { code: 'PlaceNotAllowed', found: takenAt, allowed };
  if (takenAt === 'at a meeting' && forum.governanceLead !== by) {
    return { code: 'NotTheGovernanceLead', governanceLead: forum.governanceLead };
  }
  return null;
}

function publicityIsAllowed({ publicity }: Propose, { publicity: rule }: Rules): Guard {
  if (publicity === undefined || publicity.is === rule.normally) return null;
  const { normally } = rule;
  if (rule.otherwise === 'never') return { code: 'StaysAsItIs', normally, because: 'never' };
  if (publicity.because.trim() === '') {
    return { code: 'StaysAsItIs', normally, because: 'needs a reason' };
  }
  return rule.otherwise === 'by resolution' && publicity.resolution.trim() === ''
    ? { code: 'StaysAsItIs', normally, because: 'needs a resolution' }
    : null;
}

function formProblem({ at, act }: Command<Propose>): Guard {
  return (
    textProblem('question', act.question, limits.question) ??
    textProblem('why', act.why, limits.why) ??
    linkProblem('link', act.link) ??
    reasonProblem(act.publicity) ??
    dateProblem(at, act.answerBy)
  );
}

function dateProblem(at: string, answerBy: string): Guard {
  const field = 'answerBy';
  if (answerBy === '') return { code: 'NotADate', field, found: answerBy };
  return isBefore(at, answerBy)
    ? null
    : { code: 'DateHasPassed', field, found: localDate(answerBy) };
}

function reasonProblem(publicity: Propose['publicity']): Guard {
  if (publicity === undefined) return null;
  const { because, resolution } = publicity;
  return (
    tooLong('because', because, limits.words) ?? tooLong('resolution', resolution, limits.words)
  );
}

/** At a meeting members answer in the room; elsewhere they have the time that the rules give them. */
function leavesTime({ at, act }: Command<Propose>, { window, silence }: Rules): Guard {
  if (act.takenAt === 'at a meeting') return null;
  const shortest = [window.open, silence === 'is not consent' ? undefined : silence.adoptedAfter];
  const ends = shortest.flatMap((each) =>
    each === undefined ? [] : [after(at, each, window.closed)],
  );
  const earliest = ends.find((end) => isBefore(act.answerBy, end));
  return earliest === undefined ? null : { code: 'TooSoon', field: 'answerBy', earliest };
}

function givesNotice({ at, act }: Command<Propose>, { window }: Rules): Guard {
  if (act.takenAt !== 'at a meeting' || window.notice === undefined) return null;
  const [notice, meeting] = [act.noticeGiven ?? localDate(at), localDate(at)];
  return isEnoughNotice({ notice, meeting }, window.notice, window.closed)
    ? null
    : {
        code: 'NotEnoughNotice',
        meeting,
        earliest: earliestDate(notice, window.notice, window.closed),
      };
}
