import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#test/support/source-tree.ts';

const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const threats = [
  'Spoofing',
  'Tampering',
  'Repudiation',
  'Information disclosure',
  'Denial of service',
  'Elevation of privilege',
];

const places = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ place: text.split('\n')[0] ?? '', rows: rowsOf(text) }))
  .filter(({ rows }) => rows.length > 0);

it('the threat model looks at the eight places where trust changes hands', () => {
  expect(places).toHaveLength(8);
});

describe.each(places)('at $place', ({ rows }) => {
  it('each of the six kinds of threat is looked at', () => {
    expect(new Set(rows.map(([threat]) => threat))).toEqual(new Set(threats));
  });

  it('each threat names tests that exist, or says that there is none', () => {
    for (const [, what, , test = ''] of rows) {
      const named = [...test.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      const missing = named.filter(
        (path) => !path.endsWith('.test.ts') || !existsSync(join(root, path)),
      );
      expect(missing, what).toEqual([]);
      expect(named.length > 0 || test === 'none', what).toBe(true);
    }
  });
});

it('few threats are without a test', () => {
  expect(places.flatMap(({ rows }) => rows).filter(([, , , test]) => test === 'none')).toHaveLength(
    2,
  );
});

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
    .filter(([threat = '']) => threats.includes(threat));
}
