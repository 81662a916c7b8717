/** A call that the clock is to make once. Names are deterministic, so that scheduling twice is once. */
export interface Appointment {
  readonly name: string;
  readonly at: string;
  readonly target: 'deadlines' | 'deliveries' | 'daily';
  readonly payload: Readonly<Record<string, string>>;
}

export interface Scheduler {
  /** At least once, at `at` or soon after. An appointment of the same name stays as it was. */
  schedule(appointment: Appointment): Promise<void>;
}
