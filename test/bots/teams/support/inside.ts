/** Every object in a JSON value, the outermost first. */
export function inside(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(inside)];
}

export function ofType(value: unknown, type: string): readonly Record<string, unknown>[] {
  return inside(value).filter((part) => part['type'] === type);
}

/** The data that a button of this act brings back, whichever way it is sent. */
export function dataOf(value: unknown, act: string): Record<string, unknown> {
  const data = inside(value)
    .filter((part) => part['verb'] === act || isOf(part['data'], act))
    .map((part) => part['data'] as Record<string, unknown>);
  const [first] = data;
  if (first === undefined) throw new Error(`no button ${act}`);
  return first;
}

function isOf(data: unknown, act: string): boolean {
  return typeof data === 'object' && data !== null && 'act' in data && data.act === act;
}
