import type { ConsoleOptions, Side } from './console-options.ts';

/** The platform's own id of the person in a seat. */
export function actingUser(
  { people }: ConsoleOptions,
  side: Side,
  seat: string,
): string | undefined {
  return people.find(({ id, platform }) => id === seat && platform === side)?.user;
}
