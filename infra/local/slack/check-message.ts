import * as z from 'zod';
import { checkBlocks, type Finding } from './check-blocks.ts';

const longestText = { post: 40_000, update: 4_000 };

/** Measured at Slack: an update was refused at 11,341 characters of words and 17,694 of JSON. */
const wordsOfAnUpdate = 9_600;
const jsonOfAnUpdate = 15_500;

export interface MessageFault {
  readonly error: 'no_text' | 'msg_too_long' | 'msg_blocks_too_long' | 'invalid_blocks';
  readonly findings: readonly Finding[];
}

export interface MessageWords {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
}

/** Why Slack would not take this message; undefined when it would. */
export function checkMessage(
  message: MessageWords,
  act: 'post' | 'update',
): MessageFault | undefined {
  const { text = '', blocks = [] } = message;
  const findings = checkBlocks(blocks, 'message');
  if (findings.length > 0) return { error: 'invalid_blocks', findings };
  if (text === '' && isEmpty(blocks)) return fault('no_text');
  if (text.length > longestText[act]) return fault('msg_too_long');
  return act === 'update' && isTooLong(blocks) ? fault('msg_blocks_too_long') : undefined;
}

/** How many characters of words the blocks hold. */
export function wordsIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, each) => sum + wordsIn(each), 0);
  const words = z.looseObject({}).safeParse(part);
  if (!words.success) return 0;
  return Object.entries(words.data).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : wordsIn(value)),
    0,
  );
}

function isTooLong(blocks: unknown): boolean {
  return wordsIn(blocks) > wordsOfAnUpdate || JSON.stringify(blocks).length > jsonOfAnUpdate;
}

function isEmpty(blocks: unknown): boolean {
  return Array.isArray(blocks) && blocks.length === 0;
}

function fault(error: MessageFault['error']): MessageFault {
  return { error, findings: [] };
}
