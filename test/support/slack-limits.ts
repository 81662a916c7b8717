import { expect } from 'vitest';
import { checkBlocks } from '#infra/local/slack/check-blocks.ts';
import { wordsIn } from '#infra/local/slack/check-message.ts';
import { checkView } from '#infra/local/slack/check-view.ts';

interface Drawn {
  readonly text: string;
  readonly blocks: readonly object[];
}

/** Slack would take this message, and a screen reader would read all of it. */
export function expectFits({ text, blocks }: Drawn): void {
  expect(text.length).toBeLessThanOrEqual(3900);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(wordsIn(blocks)).toBeLessThanOrEqual(9000);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(15_000);
  expect(checkBlocks(blocks, 'message')).toEqual([]);
}

/** Slack would take this modal. */
export function expectIsModal(view: object): void {
  expect(checkView(view)).toEqual([]);
}
