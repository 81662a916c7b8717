import {
  exportHeading,
  forumExpected,
  icsExpected,
  interestsAsCsv,
  membersInWords,
  nothingOnRecord,
  planBesides,
  timeExpected,
} from '#bots/wording/export.ts';
import { icsAsFile } from './ics/ics-as-file.ts';
import { icsAsYaml } from './ics/ics-as-yaml.ts';
import { interestsOf } from './ics/interests-of.ts';
import { membersOf } from './ics/members-of.ts';
import { exportedPlan } from './plans/exported-plan.ts';
import { icsOnRecord } from './record/ics-on-record.ts';
import { type Moment, momentOf } from './record/moment.ts';
import { withRecord } from './record/record-at-hand.ts';
import type { RecordAtHand } from './record/record-in.ts';
import { unusableOption } from './unusable-option.ts';
import type { Answer, Verb } from './verb.ts';

export const exportVerb: Verb = {
  usage: [
    'Prints an ICS as a file that can be imported, as it is or as it was at a time.',
    'With --interests it prints the register of interests: --interests --forum board.',
    'With --plan ID it prints a plan as CSV, a row for each milestone, as it stands or stood at a time;',
    'with --answers besides, everything that was ever said. Both can be imported again.',
    'With --members it prints who sat where, and who had a vote: --at 2026-03-03 --members.',
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
    answers: { type: 'flag', help: 'With --plan: prints everything that was said, as CSV.' },
    members: { type: 'flag', help: 'Prints forum, seat, holder and vote instead.' },
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
    if (args.isSet('answers') && args.given('plan') === undefined) {
      return Promise.resolve(unusableOption('--plan', undefined, planBesides));
    }
    return withRecord(env, { writes: false }, async (record) => {
      const moment = momentOf(asked ?? record.clock.now());
      const ids = await record.icsIds();
      const ics = args.given('ics') ?? ids[0];
      if (moment === undefined || ics === undefined) return nothing(asked);
      if (!ids.includes(ics) || (args.given('ics') === undefined && ids.length > 1)) {
        return unusableOption('--ics', args.given('ics'), icsExpected(ids));
      }
      const plan = args.given('plan');
      if (plan !== undefined) {
        const shows = args.isSet('answers') ? 'answers' : 'milestones';
        const found = await icsOnRecord(record.events, ics);
        return exportedPlan(record.events, found, { plan, moment, at: asked, shows });
      }
      const forum = args.given('forum');
      if (args.isSet('interests')) return interestsShown(record, ics, { moment, asked, forum });
      return shown(record, ics, { moment, asked, members: args.isSet('members') });
    });
  },
};

interface Asked {
  readonly moment: Moment;
  /** As it was written; undefined for now. */
  readonly asked: string | undefined;
  readonly members: boolean;
}

async function shown(
  { events }: RecordAtHand,
  ics: string,
  { moment, asked, members }: Asked,
): Promise<Answer> {
  const record = await icsOnRecord(events, ics, {
    until: ({ event }) => moment.includes(event.at),
  });
  if (record.directoryHistory.length === 0) return nothing(asked);
  if (members) {
    const rows = membersOf(record, moment.date);
    const words = membersInWords(rows, asked ?? moment.date);
    return { exit: 'ok', words, data: { ics, at: asked ?? null, members: rows } };
  }
  const file = icsAsFile(record);
  const words = `${exportHeading(ics, asked)}${icsAsYaml(file)}`;
  return { exit: 'ok', words, data: { at: asked ?? null, file } };
}

async function interestsShown(
  { events }: RecordAtHand,
  ics: string,
  { moment, asked, forum }: Omit<Asked, 'members'> & { readonly forum: string | undefined },
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
