import type { Lock } from './lock.ts';
import { type Shipped, shipped } from './shipped.ts';

/**
 * The packages that ship, in CycloneDX 1.5. The same lock gives the same bill: it names no time and
 * no serial number.
 */
export function billOfMaterials(lock: Lock) {
  const { name = '', version = '', dependencies, optionalDependencies } = lock.packages[''] ?? {};
  const ref = `${name}@${version}`;
  const packages = shipped(lock);
  const own = Object.keys({ ...dependencies, ...optionalDependencies });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': ref, name, version, purl: purl(ref) },
    },
    components: packages.map(component),
    dependencies: [
      { ref, dependsOn: own.flatMap((each) => ofProject(packages, lock, each)).toSorted() },
      ...packages.map(({ id, needs }) => ({ ref: id, dependsOn: needs })),
    ],
  };
}

function ofProject(packages: readonly Shipped[], { packages: locked }: Lock, name: string) {
  const version = locked[`node_modules/${name}`]?.version;
  return packages.filter(({ id }) => id === `${name}@${version}`).map(({ id }) => id);
}

function component({ id, name, version, locked: { integrity, license } }: Shipped) {
  return {
    type: 'library',
    'bom-ref': id,
    name,
    version,
    purl: purl(id),
    ...(integrity === undefined ? {} : { hashes: [hash(integrity)] }),
    ...(license === undefined ? {} : { licenses: [licence(license)] }),
  };
}

function purl(id: string): string {
  return `pkg:npm/${id.startsWith('@') ? `%40${id.slice(1)}` : id}`;
}

function hash(integrity: string) {
  const [, content = ''] = integrity.split('sha512-');
  return { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') };
}

function licence(license: string) {
  return license.includes(' ') ? { expression: license } : { license: { id: license } };
}
