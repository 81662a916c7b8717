import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { liveTemplates } from './synthesised.ts';

/**
 * Everything that is deployed and who may do what with it, to be read from top to bottom. After a
 * change that is meant, `ACCORD_REWRITE=1 npm test -- test/infra` writes it anew: read the difference.
 */
const path = fileURLToPath(new URL('reviewed.txt', import.meta.url));

it('what is deployed, and every grant, is as it was reviewed', () => {
  const { stateful, stateless } = liveTemplates();
  const text = `${asText('Stateful', stateful)}\n\n${asText('Stateless', stateless)}\n`;
  if (process.env['ACCORD_REWRITE'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
