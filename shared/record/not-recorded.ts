/** The record could not take a command in time, or a door leads to another ICS. */
export interface NotRecorded {
  readonly code: 'Busy' | 'DoorTaken';
}
