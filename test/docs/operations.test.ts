import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alarms, secretEndsSoon } from '#infra/words/alarms.ts';
import { root } from '#test/support/source-tree.ts';

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
  heading.toLowerCase().replaceAll(' ', '-'),
);

it.each(Object.entries(alarms))(
  'the alarm %s leads to a heading of the guide',
  (_, { runbook }) => {
    expect(headings).toContain(runbook);
  },
);

it('so does the reminder that a secret ends', () => {
  const [, runbook] = secretEndsSoon('live', '2027-11-01', 30).split('operations.md#');
  expect(headings).toContain(runbook);
});
