import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { type Forbidden, forbiddenInWords } from '#bots/wording/input-problems-yaml.ts';
import type { Mistake } from './mistake.ts';
import type { Parsed } from './parse-yaml.ts';
import { partedByComma } from './parted-by-comma.ts';
import { nameOf, offsetOf } from './plain-value.ts';

interface Refused extends Pick<Mistake, 'path' | 'tells'> {
  readonly why: Forbidden;
  readonly offset: number;
}

type FirstLine = (offset: number) => number;

const longestName = 200;

/** Whatever YAML allows and a file here may not have, because its reader would not see what it means. */
export function forbiddenYaml({ root, placeAt }: Parsed): readonly Mistake[] {
  const lineAt: FirstLine = (offset) => placeAt(offset).line;
  return refusedIn(root, { path: [], offset: 0 }, lineAt).map(({ why, offset, ...rest }) => ({
    ...placeAt(offset),
    ...rest,
    ...forbiddenInWords(why),
  }));
}

function refusedIn(node: unknown, at: Omit<Refused, 'why'>, lineAt: FirstLine): Refused[] {
  const here = { path: at.path, offset: offsetOf(node, at.offset) };
  const own = [...marksOf(node).map((why) => ({ why, ...here })), ...partedIn(node, at.path)];
  if (isMap(node)) return [...own, ...refusedInGroup(node.items, here, lineAt)];
  if (!isSeq(node)) return own;
  return node.items.reduce<Refused[]>(
    (all, item, index) =>
      append(all, refusedIn(item, { ...here, path: [...here.path, index] }, lineAt)),
    own,
  );
}

function refusedInGroup(pairs: readonly Pair[], at: Omit<Refused, 'why'>, lineAt: FirstLine) {
  const first = new Map<string, number>();
  const all: Refused[] = [];
  for (const { key, value } of pairs) {
    const name = nameOf(key);
    const here = { path: [...at.path, name], offset: offsetOf(key, at.offset) };
    const earlier = first.get(name);
    first.set(name, earlier ?? here.offset);
    const whys = [...marksOf(key), ...wrongName(name), ...twice(name, earlier, lineAt)];
    append(
      all,
      whys.map((why) => ({ why, ...here })),
    );
    append(all, refusedIn(value, here, lineAt));
  }
  return all;
}

function partedIn(node: unknown, at: Refused['path']): Refused[] {
  return partedByComma(node, at).map(({ word, ...rest }) => ({
    why: { code: 'parted by a comma', name: word },
    ...rest,
  }));
}

function marksOf(node: unknown): Forbidden[] {
  if (isAlias(node)) return [{ code: 'alias' }];
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return [];
  return [
    ...(node.anchor === undefined ? [] : [{ code: 'anchor' } as const]),
    ...(node.tag === undefined ? [] : [{ code: 'tag' } as const]),
    ...numberWrittenOtherwise(node),
  ];
}

function numberWrittenOtherwise(node: unknown): Forbidden[] {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'number') return [];
  const { source: written = '', value: read } = node;
  return written === String(read) ? [] : [{ code: 'number written otherwise', written, read }];
}

function wrongName(name: string): Forbidden[] {
  if (name === '<<') return [{ code: 'merge' }];
  if (name === '__proto__') return [{ code: 'reserved name', name }];
  return name.length > longestName ? [{ code: 'name too long', limit: longestName }] : [];
}

function twice(name: string, earlier: number | undefined, lineAt: FirstLine): Forbidden[] {
  return earlier === undefined ? [] : [{ code: 'name twice', name, firstLine: lineAt(earlier) }];
}

/** One by one: a call with a hundred thousand arguments would break. */
function append(all: Refused[], more: readonly Refused[]): Refused[] {
  for (const each of more) all.push(each);
  return all;
}
