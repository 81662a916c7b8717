import { erasingInWords } from '#bots/wording/erasing.ts';
import { icsAsked } from './ics-asked.ts';
import { eraseFound } from './record/erase-found.ts';
import { withRecord } from './record/record-at-hand.ts';
import { wordsOnRecord } from './record/words-on-record.ts';
import type { Verb } from './verb.ts';

export const erase: Verb = {
  usage: [
    'Finds words on record that must not be there, and with --apply erases them for good.',
    'All that was typed with an event goes; what was done, by whom and when, stays, and accord verify',
    'still holds. Who answers for it (--by) and why (--why) goes on record. It cannot take back what',
    'Slack or Teams were sent, nor what a backup of the table keeps.',
    'The record is that of this machine (ACCORD_DATA), or the table TABLE_NAME.',
  ],
  operands: [],
  options: {
    words: { type: 'value', value: 'TEXT', needed: true, help: 'What the words hold.' },
    of: { type: 'value', value: 'HISTORY', help: 'Only those of this history: plan/merger.' },
    ics: { type: 'value', value: 'ID', help: 'Which ICS, where the record has several.' },
    by: { type: 'value', value: 'PERSON', help: 'With --apply: who answers for it on record.' },
    why: { type: 'value', value: 'TEXT', help: 'With --apply: the reason, for the record.' },
    apply: { type: 'flag', help: 'Erases what is found. Without it, it is only shown.' },
  },
  run(args, { env }) {
    const text = args.needed('words');
    const writes = args.isSet('apply');
    return withRecord(env, { writes }, async (record) => {
      const ics = await icsAsked(record, args.given('ics'));
      if (!ics.ok) return ics.refusal;
      const found = await wordsOnRecord(record, ics.value, { text, of: args.given('of') });
      if (writes && found.length > 0) {
        const signed = { by: args.given('by'), why: args.given('why'), text };
        const no = await eraseFound(record, ics.value, [found, signed]);
        if (no !== null) return no;
      }
      const told = found.map((each) => each.told);
      return {
        exit: found.length === 0 ? 'no' : 'ok',
        words: erasingInWords(text, told, writes),
        data: { ics: ics.value, erased: writes, found: told },
      };
    });
  },
};
