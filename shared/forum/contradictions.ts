import { isWritten, listIn, type PartOfLayer, type Path, type Written } from './inherit.ts';

/** What a file does against one that it is based on. */
export type Contradiction =
  /** It replaces a section that the other has reserved. */
  | {
      readonly code: 'Reserved';
      readonly section: string;
      readonly at: PartOfLayer;
      readonly reservedAt: PartOfLayer;
    }
  /** It does without a kind of decision that the other does not have. */
  | {
      readonly code: 'NoSuchKind';
      readonly kind: string;
      readonly at: PartOfLayer;
      readonly known: readonly string[];
    }
  /** It does without a kind of decision and gives it. */
  | { readonly code: 'GivenAndLeftOut'; readonly kind: string; readonly at: PartOfLayer };

/** Everything that layers do against the layers above them; the first layer is the file itself. */
export function contradictions(layers: readonly Written[]): readonly Contradiction[] {
  return layers.flatMap((child, layer) => {
    const above = layers.slice(layer + 1);
    return [
      ...above.flatMap((parent, index) => againstReserved(child, parent, { layer, index, above })),
      ...aboutKinds(child, layer, above),
    ];
  });
}

interface Standing {
  readonly layer: number;
  readonly index: number;
  readonly above: readonly Written[];
}

function againstReserved(
  child: Written,
  parent: Written,
  { layer, index, above }: Standing,
): Contradiction[] {
  return listIn(parent, 'reserved').flatMap((section, place) =>
    pathsGiving(String(section), child, above).map((path) => ({
      code: 'Reserved' as const,
      section: String(section),
      at: { layer, path },
      reservedAt: { layer: layer + 1 + index, path: ['reserved', place] },
    })),
  );
}

/** Where a file gives a section, or takes away one that a kind of decision has above it. */
function pathsGiving(section: string, child: Written, above: readonly Written[]): Path[] {
  const hadByKind = (kind: string) =>
    above.some((each) => Object.hasOwn(kindIn(each, kind), section));
  const general = Object.hasOwn(child, section) ? [[section]] : [];
  const replaced = Object.entries(kindsIn(child)).flatMap(([kind, rules]): Path[] => {
    if (isWritten(rules) && Object.hasOwn(rules, section)) return [['kinds', kind, section]];
    return hadByKind(kind) ? [['kinds', kind]] : [];
  });
  const without = listIn(child, 'withoutKinds').flatMap((kind, index): Path[] =>
    hadByKind(String(kind)) ? [['withoutKinds', index]] : [],
  );
  return [...general, ...replaced, ...without];
}

function aboutKinds(child: Written, layer: number, above: readonly Written[]): Contradiction[] {
  const known = [...new Set(above.flatMap((each) => Object.keys(kindsIn(each))))];
  return listIn(child, 'withoutKinds').flatMap((each, index): Contradiction[] => {
    const kind = String(each);
    const at = { layer, path: ['withoutKinds', index] };
    if (Object.hasOwn(kindsIn(child), kind)) return [{ code: 'GivenAndLeftOut', kind, at }];
    return known.includes(kind) ? [] : [{ code: 'NoSuchKind', kind, at, known }];
  });
}

function kindsIn({ kinds }: Written): Written {
  return isWritten(kinds) ? kinds : {};
}

function kindIn(written: Written, kind: string): Written {
  const kinds = kindsIn(written);
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return isWritten(found) ? found : {};
}
