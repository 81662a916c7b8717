import { canonical } from '#shared/hash.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Platform } from './account.ts';
import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
  hoursOf,
} from './directory-decider.ts';
import { type Hours, isQuietHour } from './hours.ts';

/** A person says when they want to be written to. */
interface ChooseHours {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly hours: Hours;
}

/** They want their message at an hour that is to be quiet. */
interface HourIsQuiet {
  readonly code: 'HourIsQuiet';
  readonly hours: Hours;
}

function decide(
  { id, by, via, at, hours }: ChooseHours,
  state: Directory,
): Result<readonly DirectoryEvent[], HourIsQuiet> {
  if (isQuietHour(hours, hours.hour)) return refused({ code: 'HourIsQuiet', hours });
  if (canonical(hoursOf(state, by)) === canonical(hours)) return accepted([]);
  return accepted([{ at, by, seat: null, via, command: id, type: 'HoursChosen', hours }]);
}

/** The directory's history, on which people choose their hours. */
export const hoursDecider = { ...directoryDecider, decide };
