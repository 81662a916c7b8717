/** Thrown when the work took longer than it may. */
class TimeLimitFault extends Error {
  override readonly name = 'TimeLimitFault';

  constructor(milliseconds: number) {
    super(`longer-than-${milliseconds}-ms`);
  }
}

/** What the work yields, if it does so in time. The work itself is not stopped. */
export async function withinLimit<Yield>(
  milliseconds: number,
  work: Promise<Yield>,
): Promise<Yield> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeLimitFault(milliseconds)), milliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
