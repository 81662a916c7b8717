import {
  exportHeading,
  forumExpected,
  interestsAsCsv,
  membersInWords,
  nothingOnRecord,
  planBesides,
  timeExpected,
} from '#bots/wording/export.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import type { ExportAsked } from './export-asked.ts';
import { icsAsFile } from './ics/ics-as-file.ts';
import { icsAsYaml } from './ics/ics-as-yaml.ts';
import { interestsOf } from './ics/interests-of.ts';
import { membersOf } from './ics/members-of.ts';
import { icsAsked } from './ics-asked.ts';
import { exportedPlan } from './plans/exported-plan.ts';
import { type IcsOnRecord, icsOnRecord } from './record/ics-on-record.ts';
import { linesOfRecord } from './record/lines-of-record.ts';
import { type Moment, momentOf } from './record/moment.ts';
import { withRecord } from './record/record-at-hand.ts';
import type { RecordAtHand } from './record/record-in.ts';
import { shownPart } from './record/shown-part.ts';
import { verified } from './record/verified.ts';
import { unusableOption } from './unusable-option.ts';
import type { Answer, Args, Verb } from './verb.ts';

export const exportVerb: Verb = {
  usage: [
    'Prints an ICS as a file that can be imported, as it is or as it was at a time.',
    'With --interests it prints the register of interests: --interests --forum board.',
    'With --plan ID it prints a plan as CSV, a row for each milestone, as it stands or stood at a time;',
    'with --parts besides, how their parts stand; with --answers, everything that was ever said. All can',
    'be imported again.',
    'With --members it prints who sat where, and who had a vote: --at 2026-03-03 --members.',
    'With --everything it prints the whole record, a line of JSON each, as accord verify reads it; of a',
    'decision whose votes are hidden still, only what came before the first of them.',
    'The record is that of this machine (ACCORD_DATA), or the table TABLE_NAME.',
  ],
  operands: [],
  options: {
    at: {
      type: 'value',
      value: 'TIME',
      help: 'The end of a date such as 2026-03-03 in London, or a time such as 2026-03-03T09:30:00Z.',
    },
    ics: { type: 'value', value: 'ID', help: 'Which ICS, where the record has several.' },
    plan: { type: 'value', value: 'ID', help: 'Prints this plan instead, as CSV.' },
    parts: { type: 'flag', help: 'With --plan: prints how parts of milestones stand, as CSV.' },
    answers: { type: 'flag', help: 'With --plan: prints everything that was said, as CSV.' },
    history: {
      type: 'value',
      value: 'MILESTONE',
      help: 'With --plan: prints everything that happened to this milestone, a line each.',
    },
    members: { type: 'flag', help: 'Prints forum, seat, holder and vote instead.' },
    everything: { type: 'flag', help: 'Prints the whole record instead, as it is now.' },
    interests: {
      type: 'flag',
      help: 'Prints the register of interests instead, as CSV, to be published.',
    },
    forum: {
      type: 'value',
      value: 'ID',
      help: 'With --interests: only of those who hold a seat in this forum.',
    },
  },
  run(args, { env }) {
    const asked = args.given('at');
    if (asked !== undefined && momentOf(asked) === undefined) {
      return Promise.resolve(unusableOption('--at', asked, timeExpected));
    }
    const ofPlan = ['parts', 'answers', 'history'].some((option) => args.isSet(option));
    if (ofPlan && args.given('plan') === undefined) {
      return Promise.resolve(unusableOption('--plan', undefined, planBesides));
    }
    return withRecord(env, { writes: false }, async (record) => {
      const ics = await icsAsked(record, args.given('ics'));
      const moment = momentOf(asked ?? record.clock.now());
      if (!ics.ok || moment === undefined) return ics.ok ? nothing(asked) : ics.refusal;
      return answer(args, record, { ics: ics.value, moment, asked });
    });
  },
};

function answer(args: Args, record: RecordAtHand, asked: ExportAsked): Promise<Answer> {
  const plan = args.given('plan');
  if (plan !== undefined) {
    const history = args.given('history');
    const rows = (['parts', 'answers'] as const).find((option) => args.isSet(option));
    const shows = history === undefined ? (rows ?? 'milestones') : { history };
    return exportedPlan(record.events, asked, { plan, shows });
  }
  if (args.isSet('everything')) return everything(record, asked);
  if (args.isSet('interests')) return interests(record, asked, args.given('forum'));
  return args.isSet('members') ? members(record, asked) : file(record, asked);
}

async function members(
  { events }: RecordAtHand,
  { ics, moment, asked }: ExportAsked,
): Promise<Answer> {
  const record = await recordAt(events, ics, moment);
  if (record.directoryHistory.length === 0) return nothing(asked);
  const rows = membersOf(record, moment.date);
  const words = membersInWords(rows, asked ?? moment.date);
  return { exit: 'ok', words, data: { ics, at: asked ?? null, members: rows } };
}

async function file(
  { events }: RecordAtHand,
  { ics, moment, asked }: ExportAsked,
): Promise<Answer> {
  const record = await recordAt(events, ics, moment);
  if (record.directoryHistory.length === 0) return nothing(asked);
  const written = icsAsFile(record);
  const words = `${exportHeading(ics, asked)}${icsAsYaml(written)}`;
  return { exit: 'ok', words, data: { at: asked ?? null, file: written } };
}

function recordAt(events: EventStore, ics: string, { includes }: Moment): Promise<IcsOnRecord> {
  return icsOnRecord(events, ics, { until: ({ event }) => includes(event.at) });
}

async function everything(record: RecordAtHand, { ics }: ExportAsked): Promise<Answer> {
  const lines = await linesOfRecord(record, ics, shownPart);
  const { histories, events, heldBack } = verified(lines);
  const words = lines.map((line) => JSON.stringify(line)).join('\n');
  return { exit: 'ok', words, data: { ics, histories, events, heldBack } };
}

async function interests(
  { events }: RecordAtHand,
  { ics, moment, asked }: ExportAsked,
  forum: string | undefined,
): Promise<Answer> {
  const record = await icsOnRecord(events, ics, {
    until: ({ event }) => moment.includes(event.at),
    registersOf: ({ people }) => Object.keys(people),
  });
  if (record.directoryHistory.length === 0) return nothing(asked);
  const ids = [...record.forums.keys()];
  if (forum !== undefined && !ids.includes(forum)) {
    return unusableOption('--forum', forum, forumExpected(ids));
  }
  const rows = interestsOf(record, { date: moment.date, forum });
  const data = { ics, at: asked ?? null, interests: rows };
  return { exit: 'ok', words: interestsAsCsv(rows), data };
}

function nothing(asked: string | undefined): Answer {
  return { exit: 'no', words: nothingOnRecord(asked), data: {} };
}
