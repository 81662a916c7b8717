import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { whatIsAwaited } from './awaited.ts';
import { outcomeInWords } from './outcomes.ts';

type Awaited = Extract<Notice['kind'], 'you can veto' | 'others are awaited'>;

const yours: { readonly [Kind in Awaited]: string } = {
  'you can veto': 'You can give a veto. You do not have to. If you do, you are asked why.',
  'others are awaited': 'When they have said it, please record it here.',
};

/** What whoever moves next is told once there is a result that is not final. */
export function awaitedNotice(kind: Awaited, decision: Opened): string[] {
  if (decision.status !== 'provisional') return [over];
  return [outcomeInWords(decision), ...whatIsAwaited(decision), yours[kind]];
}

const over = 'This is settled by now. There is nothing more to do.';
