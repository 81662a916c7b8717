import type { Lock, LockedPackage } from './lock.ts';

/** One package that ships: `name@version`, and what it was resolved to need, each `name@version`. */
export interface Shipped {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly needs: readonly string[];
  readonly locked: LockedPackage;
}

/**
 * Every package that the project's own dependencies bring with them, by id and in its order. A copy
 * that only development uses is not among them, even where the same version ships elsewhere.
 */
export function shipped({ packages }: Lock): readonly Shipped[] {
  const reached = new Set<string>();
  const found = new Map<string, Shipped>();
  const waiting = [...needed(packages, '')];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const paths = needed(packages, path);
    waiting.push(...paths);
    const one = shippedAt(packages, path, paths);
    const before = found.get(one.id)?.needs ?? [];
    found.set(one.id, { ...one, needs: [...new Set([...before, ...one.needs])].toSorted() });
  }
  return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

type Packages = Lock['packages'];

function shippedAt(packages: Packages, path: string, needs: readonly string[]): Shipped {
  const locked = packages[path] ?? {};
  const { name, version } = named(packages, path);
  return {
    id: idAt(packages, path),
    name,
    version,
    needs: needs.map((each) => idAt(packages, each)),
    locked,
  };
}

function idAt(packages: Packages, path: string): string {
  const { name, version } = named(packages, path);
  return `${name}@${version}`;
}

function named(packages: Packages, path: string) {
  const {
    name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version = '',
  } = packages[path] ?? {};
  return { name, version };
}

/** Where each dependency of a package is installed: as Node looks for it, from the inside out. */
function needed(packages: Packages, path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => installedFor(packages, path, name) ?? []);
}

function installedFor(packages: Packages, path: string, name: string): string | undefined {
  const inside = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (packages[inside] !== undefined) return inside;
  if (path === '') return undefined;
  const outer = path.lastIndexOf('/node_modules/');
  return installedFor(packages, outer === -1 ? '' : path.slice(0, outer), name);
}
