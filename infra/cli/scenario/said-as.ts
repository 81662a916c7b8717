import type { RecordFor } from '#shared/decision/command.ts';
import type { ActStep } from './step.ts';

/** What someone said elsewhere, as the judge of decisions takes it. */
export function saidAs(
  answer: Extract<ActStep, { does: 'record for' }>['answer'],
  words: string,
  version: string,
): RecordFor['said'] {
  switch (answer) {
    case 'agree':
      return { type: 'Agree', version };
    case 'agree with concern':
      return { type: 'AgreeWithConcern', version, concern: words };
    case 'object':
      return { type: 'Object', version, harm: words, help: '' };
    case 'abstain':
      return { type: 'Abstain', version };
    case 'vote for':
      return { type: 'Vote', choice: 'for' };
    case 'vote against':
      return { type: 'Vote', choice: 'against' };
    case 'vote abstain':
      return { type: 'Vote', choice: 'abstain' };
  }
}
