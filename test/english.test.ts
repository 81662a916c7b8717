import { describe, expect, it } from 'vitest';
import { codesOf } from '#test/support/codes.ts';
import { englishIn } from '#test/support/english.ts';
import { sourceTree } from '#test/support/source-tree.ts';

const files = sourceTree();
const codes = codesOf(files.filter(({ path }) => /^(?:shared|bots)\//.test(path)));

/** The console and the command line speak to whoever sits at this machine, infra/words to operators. */
const elsewhere = /^(?:test|bots\/wording|infra\/(?:local|cli|words))\//;

it('only bots/wording speaks English', () => {
  const spoken = files
    .filter(({ path }) => !elsewhere.test(path))
    .flatMap((file) => englishIn(file, codes));
  expect(spoken).toEqual([]);
});

describe('a sentence is found', () => {
  it.each([
    ["const said = 'Please agree';"],
    ['const said = `Agreed by ${who} today`;'],
    ["throw new Error('unknown command');"],
    ["const said = { 'Please agree': 1 };"],
    ["const said = 'lost the vote';"],
    ['const said = `It’s closed`;'],
    ['const said = html`<p>Please agree</p>`;'],
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('a code, a description and a key are not sentences', () => {
  it.each([
    ["type Status = 'seeking consensus' | 'closed'; const now = 'seeking consensus';"],
    ["const all = ['for a meeting', 'here'] as const; type Place = (typeof all)[number];"],
    ["const place = z.enum(['at a meeting', 'here']); const now = 'at a meeting';"],
    ["const place = z.string().describe('Where the decision is taken');"],
    ["const place = z.string().check(z.meta({ description: 'Where it is taken' }));"],
    ['const key = `${ics}#decision#${id}`;'],
    ["const condition = 'attribute_not_exists(pk) AND version = :expected';"],
    ["const update = 'SET version = :next, changed = :now';"],
    ["const query = { ProjectionExpression: 'pk, sk' };"],
    ["const type = 'text/html; charset=utf-8';"],
    ['const style = css`display: grid; gap: 4px;`;'],
    ['const item = html`<li class="late"><b>${number}</b></li>`;'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

function found(text: string): readonly string[] {
  const file = { path: 'shared/example.ts', text };
  return englishIn(file, codesOf([file]));
}
