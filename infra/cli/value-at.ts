/** What a value holds at a path; undefined where it holds nothing there. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, part))
      return undefined;
    inner = (inner as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return inner;
}
