import {
  aPlan,
  aRegister,
  differencesInWords,
  type IcsChange,
  importInWords,
  overtakenInWords,
  rulesInTheWay,
  theDirectory,
} from '#bots/wording/import.ts';
import { plainly } from '#bots/wording/input-problems-found.ts';
import { localDate } from '#shared/time.ts';
import { peopleAfter } from './ics/after-import.ts';
import { findingsOfForums } from './ics/findings-of-forums.ts';
import { handOver } from './ics/hand-over.ts';
import type { Ics } from './ics/ics.ts';
import type { Step } from './ics/plan.ts';
import { type Prepared, prepareImport } from './ics/prepare-import.ts';
import { readIcs } from './ics/read-ics.ts';
import { interestRow, personRow, seatRow } from './ics/table-rows.ts';
import { type Overtaken, writeImport } from './ics/write-import.ts';
import { isProgramme } from './is-programme.ts';
import { start } from './place.ts';
import { planProblem } from './plans/plan-problem.ts';
import { partRow, sheetRow } from './plans/sheet-row.ts';
import { homeOf, withRecord } from './record/record-at-hand.ts';
import type { RecordAtHand } from './record/record-in.ts';
import type { Answer, Verb } from './verb.ts';

export const importVerb: Verb = {
  usage: [
    'Makes an ICS as a file says: its people, organisations and forums with rules and seats.',
    'It first shows what would change, and writes nothing. With --apply it writes, all or nothing.',
    'Where the rules of any forum cannot do what they say, it ends with 1, as accord validate does.',
    'What the file does not name stays as it is. Importing the same file again changes nothing.',
    'The record is that of this machine (ACCORD_DATA), or the table TABLE_NAME.',
    '',
    'People and seats may stand in CSV files that it names. All columns but two may be left out;',
    'several names in a cell are separated by ; and an empty cell says nothing.',
    `people: ${Object.keys(personRow.shape).join(',')}`,
    `seats: ${Object.keys(seatRow.shape).join(',')}`,
    'A register of interests may stand in another; only its last column may be left out.',
    `interests: ${Object.keys(interestRow.shape).join(',')}`,
    'A plan may name tables of its owners, of what was said of its milestones and of the dates that move;',
    'one sheet may be all three.',
    `plans: ${Object.keys(sheetRow.shape).join(',')}`,
    'Another may say how the parts of milestones stand.',
    `parts: ${Object.keys(partRow.shape).join(',')}`,
  ],
  operands: ['FILE'],
  options: {
    apply: { type: 'flag', help: 'Writes what would change.' },
    by: {
      type: 'value',
      value: 'PERSON',
      help: 'Who answers for it on record; otherwise the governance leads.',
    },
  },
  run(args, { folder, env }) {
    const asked: Asked = {
      file: args.needed('FILE'),
      by: args.given('by'),
      writes: args.isSet('apply'),
    };
    if (isProgramme({ file: asked.file, folder })) {
      const mark = { file: asked.file, ...start, path: '' };
      const problem = planProblem(mark, { code: 'a programme by itself' });
      return Promise.resolve({ exit: 'unusable', problems: [problem] });
    }
    const ics = readIcs({ file: asked.file, folder }, homeOf(env));
    if (!ics.ok) return Promise.resolve({ exit: 'unusable', problems: ics.refusal });
    return withRecord(env, asked, (record) => run(record, ics.value, asked));
  },
};

interface Asked {
  readonly file: string;
  readonly by: string | undefined;
  readonly writes: boolean;
}

async function run(record: RecordAtHand, ics: Ics, { file, by, writes }: Asked): Promise<Answer> {
  const prepared = await prepareImport(record, ics, { by, at: record.clock.now() });
  if (!prepared.ok) return { exit: 'unusable', problems: prepared.refusal };
  const { lines: findings, broken } = findingsOfForums(ics);
  if (broken.length > 0) {
    const words = [...findings, '', rulesInTheWay(broken)].join('\n');
    return { exit: 'no', words, data: { ics: ics.id, findings, isApplied: false } };
  }
  const { changes, toClose, steps } = prepared.value;
  const names = peopleAfter(ics, prepared.value.record);
  const nameOf = (person: string) => names.get(person)?.name ?? person;
  const shown = { ics: ics.id, file: plainly(file), changes, toClose, nameOf };
  const isApplied = writes && steps.length + toClose.length > 0;
  const data = { ...dataOf(prepared.value, differencesInWords(shown)), findings, isApplied };
  if (writes) {
    const written = await writeImport(record, prepared.value);
    if (!written.ok) return overtaken(written.refusal, data);
  }
  const seated = ics.forums.map(({ forum }) => forum);
  const handedOver = writes ? await handOver(record, ics.id, seated) : 0;
  const today = localDate(record.clock.now());
  const words = importInWords({ ...shown, findings, isApplied, handedOver, today });
  return { exit: 'ok', words, data: { ...data, handedOver } };
}

function dataOf({ ics, changes, toClose }: Prepared, words: readonly string[]) {
  const things = changes.map(thingOf);
  const all = [...things, ...toClose.map((door) => ({ about: 'door', ...door }))];
  const differences = all.map((each, index) => ({ ...each, words: words[index] }));
  return { ics, differences };
}

function thingOf(change: IcsChange) {
  if (change.about === 'list' || change.about === 'interest') return change;
  if (change.about === 'plan') {
    return { about: change.about, id: change.id, isNew: change.before === null };
  }
  return {
    about: change.about,
    id: change.after.id,
    isNew: change.before === null,
    ...('events' in change ? { events: change.events } : {}),
  };
}

function overtaken(
  { step, written, of }: Overtaken,
  data: Readonly<Record<string, unknown>>,
): Answer {
  const told = { ...data, isApplied: false, written };
  return { exit: 'no', words: overtakenInWords(inWords(step), written, of), data: told };
}

function inWords(step: Step): string {
  switch (step.kind) {
    case 'directory':
      return theDirectory;
    case 'forum':
      return step.command.forum.name;
    case 'plan':
      return aPlan(step.plan);
    case 'register':
      return aRegister;
  }
}
