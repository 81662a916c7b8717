import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examplesFolder, exampleText, simulatedText } from '#test/infra/cli/simulating.ts';

const agreed = exampleText('committees-in-common.yaml').replaceAll(
  'rules/',
  `${join(examplesFolder, 'rules')}/`,
);
const steps = agreed.slice(0, agreed.indexOf('expect:\n'));

it('is agreed together only once every body has agreed', async () => {
  const { said } = await simulatedText(agreed);
  expect(said).toContain('Together: agreed by every body, to the same words.');
});

it('is not agreed together where one agreed to other words', async () => {
  const otherWords = `
  - in: Trust C
    by: governance lead
    does: post new version
    question: Shall one laboratory work for two of the trusts?
  - in: Trust C
    by: everyone
    does: agree
`;
  const lastAct = steps.lastIndexOf('  - in: Trust C');
  const { said, data } = await simulatedText(
    `${steps.slice(0, lastAct)}${otherWords.slice(1)}${steps.slice(lastAct)}`,
  );
  expect(said.filter((line) => line.includes('OtherWords'))).toHaveLength(4);
  expect(said).toContain('Together: not agreed. Not every body has agreed.');
  expect(data).toMatchObject({
    bodies: {
      'Trust A': { status: 'provisional', awaiting: ['Committee in common of Trust C'] },
      'Trust B': { status: 'provisional', awaiting: ['Committee in common of Trust C'] },
    },
  });
});

it('a step may name a body of its own, and no other', async () => {
  const { exit, said } = await simulatedText(agreed.replace('in: [Trust A, Trust B]', 'in: [D]'));
  expect(exit).toBe('unusable');
  expect(said[0]).toMatch(/expected one of the bodies "Trust A", "Trust B" or "Trust C"/);
});

it('what is expected of a body that is none is told', async () => {
  const { exit, said } = await simulatedText(
    agreed.replace('  Trust C: { status', '  D: { status'),
  );
  expect(exit).toBe('unusable');
  expect(said[0]).toContain('expect.D: found "D"');
});
