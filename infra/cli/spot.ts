/** Where a value and its parts stand in a text; `key` is where its name stands, if it has one. */
export interface Spot {
  readonly key?: number;
  readonly value: number;
  readonly parts: ReadonlyMap<PropertyKey, Spot>;
}

/** The spot of a path, or of the nearest part above it that the document has. */
export function spotOf(root: Spot, path: readonly PropertyKey[]): Spot {
  let spot = root;
  for (const part of path) {
    const inner = spot.parts.get(part);
    if (inner === undefined) break;
    spot = inner;
  }
  return spot;
}
