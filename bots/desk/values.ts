import type { Values } from '#bots/views/view.ts';

/** What was typed or chosen in a box; empty where the box was not sent. */
export function text(values: Values, id: string): string {
  const value = values[id];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** What was chosen in a box that takes several. */
export function several(values: Values, id: string): readonly string[] {
  const value = values[id] ?? [];
  return typeof value === 'string' ? [value].filter((each) => each !== '') : value;
}

/** The choice, where it is one of those offered; else the first. */
export function oneOf<Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  found: string,
): Choice {
  return choices.find((each) => each === found) ?? choices[0];
}
