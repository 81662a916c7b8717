/** When people are written to: their own hour in London, on days on which the body works. */
export interface NudgeTimes {
  /** The full hour (0 to 23) for whoever chose none. */
  readonly hour: number;
  /** The hours that people chose, by person. */
  readonly hours: Readonly<Record<string, number>>;
  /** Days on which the body itself is closed. */
  readonly closed: readonly string[];
}

export function hourOf(person: string, { hour, hours }: NudgeTimes): number {
  return hours[person] ?? hour;
}
