import fc from 'fast-check';
import { daysLater } from '#shared/time.ts';

/** 2020 to 2040. */
export const anyDate = fc.nat(7600).map((days) => daysLater('2020-01-01', days));

/** Days on which a body is closed of its own will. */
export const anyClosed = fc.array(anyDate, { maxLength: 5 });
