/** The platform did not take a message; the ledger tries again. `cause` says what it answered. */
export class DeliveryFault extends Error {
  override readonly name = 'DeliveryFault';
  /** Seconds the platform asked us to wait, where it said so. */
  readonly retryAfter: number | undefined;

  constructor(cause: unknown, retryAfter?: number) {
    super('not-delivered', { cause });
    this.retryAfter = retryAfter;
  }
}
