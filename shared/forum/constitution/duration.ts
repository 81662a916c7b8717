import * as z from 'zod';

const count = z.int().min(1).max(3650);

/** A length of time in the unit that the rules use. */
export const duration = z
  .union([
    z.strictObject({ hours: count }),
    z.strictObject({ days: count }),
    z.strictObject({ workingDays: count }),
    z.strictObject({ clearDays: count }),
    z.strictObject({ clearWorkingDays: count }),
  ])
  .describe(
    'One of { hours: n }, { days: n }, { workingDays: n }, { clearDays: n }, { clearWorkingDays: n }. Working days leave out weekends and the bank holidays of England and Wales. Clear days leave out both the first and the last day.',
  )
  .meta({ id: 'duration' });
