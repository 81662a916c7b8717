import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Spot } from './spot.ts';

export interface PlainValue {
  readonly value: unknown;
  readonly spot: Spot;
}

/** The value of a node as JSON would have it, and where each part of it stands. */
export function plainValue(node: unknown, at: Omit<Spot, 'parts'> = { value: 0 }): PlainValue {
  const spot = { ...at, value: offsetOf(node, at.value) };
  if (isMap(node)) return group(node.items, spot);
  if (isSeq(node)) return items(node.items, spot);
  return { value: isScalar(node) ? node.value : null, spot: { ...spot, parts: new Map() } };
}

export function offsetOf(node: unknown, otherwise: number): number {
  return (node as Node | null | undefined)?.range?.[0] ?? otherwise;
}

export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The first of a name counts; the name that JavaScript would take for something else never does. */
function group(pairs: readonly Pair[], at: Omit<Spot, 'parts'>): PlainValue {
  const parts = new Map<PropertyKey, Spot>();
  const values: [string, unknown][] = [];
  for (const { key, value } of pairs) {
    const name = nameOf(key);
    if (parts.has(name)) continue;
    const offset = offsetOf(key, at.value);
    const inner = plainValue(value, { key: offset, value: offset });
    parts.set(name, inner.spot);
    if (name !== '__proto__') values.push([name, inner.value]);
  }
  return { value: Object.fromEntries(values), spot: { ...at, parts } };
}

function items(nodes: readonly unknown[], at: Omit<Spot, 'parts'>): PlainValue {
  const inner = nodes.map((node) => plainValue(node, { value: at.value }));
  const parts = new Map<PropertyKey, Spot>(inner.map(({ spot }, index) => [index, spot]));
  return { value: inner.map(({ value }) => value), spot: { ...at, parts } };
}
