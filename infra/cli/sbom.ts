import { readFileSync } from 'node:fs';
import { billOfMaterials } from './sbom/bill-of-materials.ts';
import type { Lock } from './sbom/lock.ts';
import type { Verb } from './verb.ts';

const lockFile = `${import.meta.dirname}/../../package-lock.json`;

export const sbom: Verb = {
  usage: [
    'Prints the software bill of materials: every package that ships, in CycloneDX.',
    'It is made from package-lock.json, without a network, and the same lock gives the same bill.',
  ],
  operands: [],
  options: {},
  run() {
    const bill = billOfMaterials(JSON.parse(readFileSync(lockFile, 'utf8')) as Lock);
    return Promise.resolve({ exit: 'ok', words: JSON.stringify(bill, null, 2), data: { bill } });
  },
};
