import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesAsText } from '#bots/wording/rules/rules-as-text.ts';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import { rich } from './support/rich.ts';
import { templates } from './support/templates.ts';

/*
 * What a board reads of each template. After a change that is meant, `ACCORD_REWRITE=1 npm test --
 * test/bots/wording/rules` writes them anew: read the difference as a board secretary would.
 */
const rewrite = process.env['ACCORD_REWRITE'] === '1';
const folder = join(import.meta.dirname, 'golden');

const texts = [
  ...templates.map(([name, file]) => [name, rulesInWords(file)] as const),
  ['uses-everything', rulesInWords(rich)] as const,
  ['uses-everything--budget', rulesInWords(rich, 'budget')] as const,
];

describe('reads as before', () => {
  it.each(texts)('%s', (name, paragraphs) => {
    const path = join(folder, `${name}.txt`);
    const text = rulesAsText(paragraphs);
    if (rewrite) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  });
});

it('there is no text of a template that is gone', () => {
  const kept = globSync('*.txt', { cwd: folder }).map((path) => path.replace(/\.txt$/, ''));
  expect(kept.toSorted()).toEqual(texts.map(([name]) => name).toSorted());
});
