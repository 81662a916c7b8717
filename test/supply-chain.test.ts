import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '#infra/cli/sbom/bill-of-materials.ts';
import type { LockedPackage } from '#infra/cli/sbom/lock.ts';
import { shipped } from '#infra/cli/sbom/shipped.ts';
import { parsed, root, sourceTree } from '#test/support/source-tree.ts';

interface Installed extends LockedPackage {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = read('package-lock.json') as { packages: Readonly<Record<string, Installed>> };
const project = read('package.json') as {
  dependencies: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const ours = shipped(lock);
const bill = billOfMaterials(lock);

/** Licences that ask for no more than to be named when the work is given on. */
const given = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

describe('what ships', () => {
  it('is all that the lock does not keep for development', () => {
    const kept = installed
      .filter(([, { dev }]) => dev !== true)
      .map(([path, one]) => idOf(path, one));
    expect(ours.map(({ id }) => id)).toEqual([...new Set(kept)].toSorted());
    expect(ours.length).toBeGreaterThan(100);
  });

  it('may be given on: no licence that binds what it is built into, and none unknown', () => {
    const others = ours.filter(({ locked: { license = 'none' } }) => {
      const choices = license.replaceAll(/[()]/g, '').split(' OR ');
      return !choices.some((choice) => given.includes(choice));
    });
    expect(others.map(({ id, locked }) => `${id}: ${locked.license}`)).toEqual([]);
  });

  it('is known by its hash', () => {
    expect(ours.filter(({ locked }) => locked.integrity?.startsWith('sha512-') !== true)).toEqual(
      [],
    );
  });

  it('has in it every package that bots, functions and shared load', () => {
    const loaded = sourceTree()
      .filter(({ path }) => /^(?:bots|functions|shared)\//.test(path))
      .flatMap((file) => parsed(file).module.staticImports)
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value)
      .filter((name) => !/^[.#]|^node:/.test(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    const unknown = new Set(loaded.filter((name) => project.dependencies[name] === undefined));
    expect([...unknown]).toEqual([]);
    expect(new Set(loaded).size).toBeGreaterThan(4);
  });
});

it('no package runs a script when it is installed, save those that are allowed by name', () => {
  const scripted = installed
    .filter(([, one]) => one.hasInstallScript)
    .map(([path]) => nameAt(path));
  expect(scripted.toSorted()).toEqual(Object.keys(project.allowScripts).toSorted());
});

describe('the bill of materials', () => {
  it('names each package once, and nothing that it does not name is needed', () => {
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const named = new Set([...refs, 'accord@0.1.0']);
    const needed = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(needed.filter((ref) => !named.has(ref))).toEqual([]);
    expect(bill.dependencies[0]?.dependsOn).toHaveLength(
      Object.keys({ ...project.dependencies, '@dynoxide/linux-x64': '' }).length,
    );
  });

  it('is the same each time', () => {
    expect(JSON.stringify(billOfMaterials(lock))).toBe(JSON.stringify(bill));
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });

  /** npm's own leaves out a package that ships where another copy of it is for development. */
  it('agrees with npm’s own on every package that npm lists', () => {
    const listed = npmsOwn();
    expect(listed.length).toBeGreaterThan(100);
    for (const one of listed) {
      const same = bill.components.find((each) => each['bom-ref'] === one['bom-ref']);
      expect(same).toMatchObject(one);
    }
  });
});

function npmsOwn(): readonly Readonly<Record<string, unknown>>[] {
  const { npm_execpath: npm } = process.env;
  const asked = 'sbom --sbom-format cyclonedx --omit dev --package-lock-only --offline'.split(' ');
  const [command, options] =
    npm === undefined ? ['npm', asked] : [process.execPath, [npm, ...asked]];
  const printed = execFileSync(command, options, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  const { components } = JSON.parse(printed) as {
    components: readonly Readonly<Record<string, unknown>>[];
  };
  return components.map((one) => ({
    'bom-ref': one['bom-ref'],
    name: one['name'],
    version: one['version'],
    purl: one['purl'],
    hashes: one['hashes'],
    licenses: [expect.anything()],
  }));
}

function idOf(path: string, { name = nameAt(path), version }: Installed): string {
  return `${name}@${version}`;
}

function nameAt(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
