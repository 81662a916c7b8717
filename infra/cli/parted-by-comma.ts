import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { handlings } from '#shared/forum/handlings.ts';
import { nameOf, offsetOf } from './plain-value.ts';

type Path = readonly PropertyKey[];

/** A word that YAML reads as two in brackets, as it holds a comma and stands without quotation marks. */
export interface Parted {
  readonly word: string;
  readonly offset: number;
  readonly path: Path;
  /** What is wrong at these paths is wrong because of it. */
  readonly tells: readonly Path[];
}

interface Part {
  readonly text: string;
  readonly offset: number;
  readonly path: Path;
}

const words: readonly string[] = handlings.filter((word) => word.includes(', '));

/** Each such word in a list or a group, but not in those within it. */
export function partedByComma(node: unknown, path: Path): readonly Parted[] {
  if (!(isSeq(node) || isMap(node)) || node.flow !== true) return [];
  const parts = isSeq(node) ? partsOfList(node, path) : partsOfGroup(node, path);
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const word = `${part.text}, ${next?.text}`;
    return next !== undefined && words.includes(word)
      ? [{ word, offset: part.offset, path: part.path, tells: [path, part.path, next.path] }]
      : [];
  });
}

function partsOfList({ items }: YAMLSeq, path: Path): readonly Part[] {
  return items.map((item, index) => ({
    text: nameOf(item),
    offset: offsetOf(item, 0),
    path: [...path, index],
  }));
}

/** Names and values as they stand beside one another; a name that a comma ends has no value. */
function partsOfGroup({ items }: YAMLMap, path: Path): readonly Part[] {
  return items.flatMap(({ key, value }) =>
    [key, value]
      .filter((each) => isScalar(each) && each.value !== null)
      .map((each) => ({
        text: nameOf(each),
        offset: offsetOf(each, 0),
        path: [...path, nameOf(key)],
      })),
  );
}
