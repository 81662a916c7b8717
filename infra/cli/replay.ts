import { accepted } from '#shared/result.ts';
import { icsAsked } from './ics-asked.ts';
import { answeringAws } from './operating/answering-aws.ts';
import { functionsAt } from './operating/call-function.ts';
import { functionsAsked } from './operating/functions-asked.ts';
import { startAsked } from './operating/start-asked.ts';
import { tellAgain } from './operating/tell-again.ts';
import { toldAgainInWords } from './operating/told-again-in-words.ts';
import { withRecord } from './record/record-at-hand.ts';
import type { Verb } from './verb.ts';

export const replay: Verb = {
  usage: [
    'Tells the effects again of everything recorded since a moment: cards, messages, appointments.',
    'What was sent, or is owed, is not sent again; called twice, or broken off and called again, it sends',
    'nothing twice. What was recorded in the last minute is still on its own way, and is left out.',
    'On one machine that runs (ACCORD_DATA) it needs no more; on AWS it needs --stage, and TABLE_NAME.',
  ],
  operands: [],
  options: {
    from: {
      type: 'value',
      value: 'MOMENT',
      needed: true,
      help: 'The beginning of a date in London such as 2026-03-03, or a time such as 2026-03-03T09:30:00Z.',
    },
    ics: { type: 'value', value: 'ID', help: 'Only of this ICS.' },
    stage: { type: 'value', value: 'STAGE', help: 'Whose functions perform them, on AWS.' },
  },
  run: (args, { env }) =>
    answeringAws(async () => {
      const functions = await functionsAsked(args.given('stage'), env);
      if (!functions.ok) return functions.refusal;
      const here = { ...env, AWS_REGION: functions.value.region };
      return withRecord(here, { writes: false }, async (record) => {
        const from = startAsked(args.needed('from'), record.clock.now());
        if (!from.ok) return from.refusal;
        const named = args.given('ics');
        const ics =
          named === undefined ? accepted(await record.icsIds()) : await icsAsked(record, named);
        if (!ics.ok) return ics.refusal;
        const wanted = { ics: [ics.value].flat(), from: from.value };
        const told = await tellAgain(record, functionsAt(functions.value), wanted);
        const words = toldAgainInWords(told).join('\n');
        return { exit: told.failed.length === 0 ? 'ok' : 'no', words, data: { ...told } };
      });
    }),
};
