import { SQSClient } from '@aws-sdk/client-sqs';
import { deployedName } from '#infra/stacks/deployed-name.ts';
import { answeringAws } from './operating/answering-aws.ts';
import { functionsAt } from './operating/call-function.ts';
import { lettersIn } from './operating/dead-letter-queue.ts';
import { functionsOfStage } from './operating/functions-asked.ts';
import { redriveAppointments } from './operating/redrive-appointments.ts';
import { redriveEffects } from './operating/redrive-effects.ts';
import { redrivenInWords } from './operating/redriven-in-words.ts';
import { tellAgain } from './operating/tell-again.ts';
import { withRecord } from './record/record-at-hand.ts';
import type { Verb } from './verb.ts';

export const redrive: Verb = {
  usage: [
    'Makes good what waits in the two queues of a stage: AppointmentsMissed and EffectsFailed.',
    'For a missed appointment it calls the function that it was meant for; for failed effects it tells',
    'again everything recorded since the earliest of them, as accord replay does. A message is deleted',
    'once that succeeded, and never before; what nobody knows stays, and is named. Broken off, it may',
    'be called again after a quarter of an hour, when what it had in hand is back in the queue.',
    'It is for AWS alone, and needs TABLE_NAME: one machine tries again by itself.',
  ],
  operands: [],
  options: {
    stage: { type: 'value', value: 'STAGE', needed: true, help: 'Whose queues, and functions.' },
  },
  run: (args, { env }) =>
    answeringAws(async () => {
      const at = functionsOfStage(args.needed('stage'), env);
      if (!at.ok) return at.refusal;
      const { stage, region } = at.value;
      const call = functionsAt(at.value);
      const queues = new SQSClient({ region });
      const letters = (queue: string) => lettersIn(queues, deployedName(stage, queue));
      const appointments = await redriveAppointments(await letters('AppointmentsMissed'), call);
      const here = { ...env, AWS_REGION: region };
      const effects = await withRecord(here, { writes: false }, async (record) => {
        const ics = await record.icsIds();
        const again = (from: string) => tellAgain(record, call, { ics, from });
        return redriveEffects(await letters('EffectsFailed'), again);
      });
      const isClear = appointments.left.length + effects.left.length === 0;
      const words = redrivenInWords(appointments, effects).join('\n');
      return { exit: isClear ? 'ok' : 'no', words, data: { appointments, effects } };
    }),
};
