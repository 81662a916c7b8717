/** A fault in the middle of writing: its message says what stands on record, its cause what broke. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}
