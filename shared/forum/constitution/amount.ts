import * as z from 'zod';

/** Small enough that a product with the weights of ten thousand seats stays an exact integer. */
const largest = 10_000;

const fraction = z
  .string()
  .regex(/^\d{1,5}\/0*[1-9]\d{0,4}$/, {
    error: 'a fraction such as 2/3, whose lower number is not 0',
  })
  .refine((written) => written.split('/').every((each) => Number(each) <= largest), {
    error: 'a fraction of numbers up to 10,000',
  });

const percentage = z
  .string()
  .regex(/^\d{1,3}%$/, { error: 'a percentage in whole numbers such as 75%' });

/** A number of seats, or a share of a base. Kept as written; compared in whole numbers only. */
export const amount = z
  .union([z.int().min(0).max(1_000_000_000), fraction, percentage, z.literal('all')])
  .describe(
    'A whole number (5), a fraction (2/3), a percentage in whole numbers (75%), or "all". A whole number is counted as it stands; the others are a share of the base. `all`: the whole base.',
  )
  .meta({ id: 'amount' });
export type Amount = z.infer<typeof amount>;

/** How much is enough: exactly one of the two. */
export const comparison = {
  moreThan: amount.optional().describe('Enough is more than this. Give this or `atLeast`.'),
  atLeast: amount.optional().describe('Enough is this or more. Give this or `moreThan`.'),
};

export interface Comparison {
  readonly moreThan?: Amount | undefined;
  readonly atLeast?: Amount | undefined;
}

export function isOneComparison({ moreThan, atLeast }: Comparison): boolean {
  return (moreThan === undefined) !== (atLeast === undefined);
}

export const oneComparison = { error: 'either moreThan or atLeast, and not both' };
