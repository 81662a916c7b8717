/**
 * The record did not take a command: not in time, its id stands there already for other words, or
 * a door leads to another ICS.
 */
export interface NotRecorded {
  readonly code: 'Busy' | 'AlreadySent' | 'DoorTaken';
}
