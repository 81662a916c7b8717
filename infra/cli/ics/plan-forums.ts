import type { IcsChange } from '#bots/wording/import.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type ForumRefusal, forumDecider } from '#shared/forum/forum-decider.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import type { Door } from '#shared/ports/event-store.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { localDate } from '#shared/time.ts';
import { forumAfter } from './after-import.ts';
import { commandId } from './command-id.ts';
import type { Ics, WantedForum } from './ics.ts';
import { problemAt } from './mark.ts';
import type { ForumStep, Plan, Signed } from './plan.ts';

/** What one item of the record can hold, less what stands beside it. */
const mostKilobytes = 350;

type PlannedForums = Pick<Plan, 'changes' | 'claims'> & { readonly steps: readonly ForumStep[] };

/** The forums that are new or not as the file says; or what their own rules have against it. */
export function planForums(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Result<PlannedForums, readonly InputProblem[]> {
  const planned = ics.forums.map((wanted) => planForum(wanted, record, signed));
  const problems = planned.flatMap((each) => (each.ok ? [] : each.refusal));
  if (problems.length > 0) return refused(problems);
  const forums = planned.flatMap((each) => (each.ok ? each.value : []));
  return accepted({
    changes: forums.map(({ change }) => change),
    steps: forums.map(({ step }) => step),
    claims: forums.flatMap(({ claims }) => claims),
  });
}

interface PlannedForum {
  readonly change: IcsChange;
  readonly step: ForumStep;
  readonly claims: Plan['claims'];
}

/** None where nothing changes. */
function planForum(
  wanted: WantedForum,
  record: IcsOnRecord,
  { by, at }: Signed,
): Result<readonly PlannedForum[], readonly InputProblem[]> {
  const forum = forumAfter(wanted, record, localDate(at));
  const { forum: before, history } = record.forums.get(forum.id) ?? { forum: null, history: [] };
  const { adopted } = wanted;
  const command: ForumStep['command'] = {
    id: commandId(history, { forum, adopted }),
    by: by ?? forum.governanceLead,
    via: 'clock',
    at,
    forum,
    ...(adopted === null ? {} : { adopted }),
  };
  const judged = forumDecider.decide(command, before);
  if (!judged.ok) return refused([refusalAt(wanted, judged.refusal)]);
  const events = judged.value;
  if (events.length === 0) return accepted([]);
  const kilobytes = Math.max(...events.map(sizeOf));
  if (kilobytes > mostKilobytes) {
    const fault = { code: 'too large to keep', kilobytes, limit: mostKilobytes } as const;
    return refused([problemAt(wanted.mark([]), fault)]);
  }
  const doors = doorsOf(record.id, forum);
  const mark = ({ place }: { place: { platform: string } }) =>
    wanted.mark(['places', place.platform]);
  return accepted([
    {
      change: { about: 'forum', before, after: forum, events: events.map(({ type }) => type) },
      step: { kind: 'forum', command, doors },
      claims: doors.map((door) => ({ door, mark: mark(door) })),
    },
  ]);
}

function refusalAt({ mark }: WantedForum, refusal: ForumRefusal): InputProblem {
  switch (refusal.code) {
    case 'RulesNotAdopted':
      return problemAt(mark(['constitution']), {
        code: 'not adopted',
        amendedBy: refusal.amendedBy,
      });
    case 'AnotherForum':
      return problemAt(mark([]), { code: 'another forum', found: refusal.found });
  }
}

function sizeOf(event: ForumEvent): number {
  return Math.ceil(Buffer.byteLength(JSON.stringify(event)) / 1024);
}

function doorsOf(ics: string, { id, places }: ForumInForce) {
  return places.map((place) => ({ place, ics, forum: id })) satisfies readonly Door[];
}
