import { after, earliestDate } from '#shared/calendar/duration.ts';
import type { Propose } from '#shared/decision/command.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { fivePm, isBefore, localDate } from '#shared/time.ts';
import { questionsIn } from '#shared/transition/guards.ts';
import type { Now } from './now.ts';
import type { ActStep } from './step.ts';

const usual = { workingDays: 10 };

/** The proposal a step raises, with what the rules say where the step says nothing. */
export function proposalOf(step: Extract<ActStep, { does: 'propose' }>, now: Now): Propose {
  const { question, why, link, kind, noticeGiven, publicity, programme } = step;
  const rules = rulesOf(now.forum.constitution, kind ?? null);
  return {
    type: 'Propose',
    ics: 'ics',
    id: now.body,
    forum: now.forum,
    takenAt: step.takenAt ?? rules.takenAt.normally,
    question,
    why,
    link,
    answerBy: step.answerBy ?? lastDay(rules, now.at),
    ...(kind === undefined ? {} : { kind }),
    ...(noticeGiven === undefined ? {} : { noticeGiven }),
    ...(publicity === undefined ? {} : { publicity }),
    ...asked(programme),
  };
}

type Programme = Extract<ActStep, { does: 'propose' }>['programme'];

function asked(programme: Programme): Pick<Propose, 'programme'> {
  if (programme === undefined) return {};
  const { name, constraints } = programme;
  return { programme: { programmes: [name], asks: questionsIn(constraints) } };
}

/** Ten working days, or as long as the rules ask. */
function lastDay({ window, silence }: Rules, at: string): string {
  const asked = [window.open, silence === 'is not consent' ? undefined : silence.adoptedAfter];
  const ends = [
    fivePm(earliestDate(localDate(at), usual, window.closed)),
    ...asked.flatMap((each) => (each === undefined ? [] : [after(at, each, window.closed)])),
  ];
  return ends.reduce((latest, end) => (isBefore(latest, end) ? end : latest));
}
