import type { ConsoleOptions, MeetingPlace, Side } from './console-options.ts';

/** The platform's own id of the person in a seat. */
export function actingUser(
  { people }: ConsoleOptions,
  side: Side,
  seat: string,
): string | undefined {
  return people.find(({ id, platform }) => id === seat && platform === side)?.user;
}

export function placeOf({ channels }: ConsoleOptions, forum: string): MeetingPlace | undefined {
  return channels.find((place) => place.forum === forum);
}
