/** A file as it is written, before any schema has read it. */
export type Written = Readonly<Record<string, unknown>>;

export type Path = readonly (string | number)[];

/** A part of one of several files: the first is the file itself, each other what that is based on. */
export interface PartOfLayer {
  readonly layer: number;
  readonly path: Path;
}

/** What is said of a file alone and never taken over. */
const ofTheFile = new Set(['name', 'version', 'inForceFrom', 'basedOn', 'withoutKinds']);
/** What describes the table: a file with seats of its own describes its own table. */
const ofTheTable = new Set(['composition', 'perspectives']);
/** Lists to which a file adds: what its rules rest on, and what nobody below may replace. */
const added = ['sources', 'reserved'];

/**
 * A file over what it is based on, both as written:
 *
 * | of the parent                                          | holds in the child                      |
 * | ------------------------------------------------------ | --------------------------------------- |
 * | every section of the rules, `noun`                     | unless the child gives its own, whole    |
 * | `amendedBy`                                            | the same, but for a kind left out        |
 * | `kinds`                                                | but `withoutKinds`; the child's by name |
 * | `seats`                                                | unless the child gives any              |
 * | `composition`, `perspectives`                          | unless it gives them or its own seats   |
 * | `sources`, `reserved`                                  | after the child's own                   |
 * | `name`, `version`, `inForceFrom`, `basedOn`, `withoutKinds` | never                               |
 */
export function inherit(child: Written, parent: Written): Written {
  const hasSeats = Object.hasOwn(child, 'seats');
  const leavesOut = listIn(child, 'withoutKinds').includes(parent['amendedBy']);
  const taken = Object.entries(parent).filter(
    ([key]) =>
      !ofTheFile.has(key) &&
      !(hasSeats && ofTheTable.has(key)) &&
      !(leavesOut && key === 'amendedBy'),
  );
  const lists = added.flatMap((key): [string, unknown][] => {
    const hasBoth = Array.isArray(child[key]) && Array.isArray(parent[key]);
    return hasBoth ? [[key, [...listIn(child, key), ...listIn(parent, key)]]] : [];
  });
  return {
    ...Object.fromEntries([...taken, ...Object.entries(child), ...lists]),
    ...kinds(child, parent),
  };
}

function kinds(child: Written, parent: Written): Written {
  const [own = {}, other] = [child['kinds'], parent['kinds']];
  if (!isWritten(own) || !isWritten(other)) return {};
  const without = listIn(child, 'withoutKinds');
  const kept = Object.entries(other).filter(([name]) => !without.includes(name));
  return { kinds: Object.fromEntries([...kept, ...Object.entries(own)]) };
}

/** All the layers as one file; the first is the file itself. */
export function inheritAll(layers: readonly Written[]): Written {
  return layers.reduceRight((parent, child) => inherit(child, parent), {});
}

/** Which layer holds what stands at a path of the whole; the file itself where none does. */
export function originOf(layers: readonly Written[], path: Path): PartOfLayer {
  const [section = '', part] = path;
  if (typeof part === 'number' && added.includes(String(section))) {
    return originInList(layers, { section, index: part, rest: path.slice(2) });
  }
  const holds = (layer: Written) => {
    const value = Object.hasOwn(layer, section) ? layer[section] : undefined;
    if (section !== 'kinds' || part === undefined) return value !== undefined;
    return isWritten(value) && Object.hasOwn(value, part);
  };
  return { layer: Math.max(0, layers.findIndex(holds)), path };
}

function originInList(
  layers: readonly Written[],
  { section, index, rest }: { section: string | number; index: number; rest: Path },
): PartOfLayer {
  let left = index;
  for (const [layer, written] of layers.entries()) {
    const { length } = listIn(written, section);
    if (left < length) return { layer, path: [section, left, ...rest] };
    left -= length;
  }
  return { layer: 0, path: [section] };
}

export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list that a file gives under a name; an empty one where it gives something else. */
export function listIn(written: Written, key: string | number): readonly unknown[] {
  const value = written[key];
  return Array.isArray(value) ? value : [];
}
