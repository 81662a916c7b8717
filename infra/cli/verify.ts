import { fileOrTable, verifiedInWords } from '#bots/wording/verifying.ts';
import { icsAsked } from './ics-asked.ts';
import { linesOfRecord } from './record/lines-of-record.ts';
import { readRecord } from './record/read-record.ts';
import { withRecord } from './record/record-at-hand.ts';
import type { RecordLine } from './record/record-lines.ts';
import { verified } from './record/verified.ts';
import { unusableOption } from './unusable-option.ts';
import type { Answer, Verb } from './verb.ts';

export const verify: Verb = {
  usage: [
    'Says whether a record is as it was written: every event is there, in its place and unchanged.',
    'Words that were erased do no harm where the record says who erased them. It ends with 1 where',
    'anything was changed or is gone, and says what.',
    'With --file it looks at what accord export --everything printed, of any size; with --table at the',
    'record itself: that of this machine (ACCORD_DATA), or the table TABLE_NAME.',
  ],
  operands: [],
  options: {
    file: { type: 'value', value: 'FILE', help: 'An exported record.' },
    table: { type: 'flag', help: 'The record itself.' },
    ics: { type: 'value', value: 'ID', help: 'Which ICS, where the record has several.' },
  },
  run(args, { folder, env }) {
    const file = args.given('file');
    if ((file === undefined) !== args.isSet('table')) {
      return Promise.resolve(unusableOption('--file', file, fileOrTable));
    }
    if (file !== undefined) {
      const read = readRecord({ file, folder });
      return Promise.resolve(
        read.ok ? answerOf(read.value) : { exit: 'unusable', problems: read.refusal },
      );
    }
    return withRecord(env, { writes: false }, async (record) => {
      const asked = await icsAsked(record, args.given('ics'));
      if (!asked.ok) return asked.refusal;
      return answerOf(await linesOfRecord(record, asked.value, (_, whole) => whole));
    });
  },
};

function answerOf(lines: readonly RecordLine[]): Answer {
  const found = verified(lines);
  const exit = found.faults.length === 0 ? 'ok' : 'no';
  return { exit, words: verifiedInWords(found), data: { ...found } };
}
