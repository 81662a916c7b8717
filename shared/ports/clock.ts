/** The domain's time, as an ISO instant in UTC. Signatures and tokens use machine time instead. */
export interface Clock {
  now(): string;
}
