import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import type { Appointment } from '#shared/ports/scheduler.ts';
import { wokenBy } from '#shared/wakes.ts';
import type { CallFunction } from './call-function.ts';
import type { Letter } from './dead-letter-queue.ts';
import { inTurn, type Left, leftFor } from './redriven.ts';

/** Appointments that were kept late, and letters that stay. */
export interface KeptLate {
  readonly kept: readonly Kept[];
  readonly left: readonly Left[];
}

export type Kept = Pick<Appointment, 'target' | 'payload'>;

/** Calls for each letter the function that it was meant for, and removes it once that succeeded. */
export async function redriveAppointments(
  letters: readonly Letter[],
  call: CallFunction,
): Promise<KeptLate> {
  const kept: Kept[] = [];
  const left: Left[] = [];
  await inTurn(letters, async (letter) => {
    const meant = meantBy(letter.body);
    const answer = meant === undefined ? undefined : await call(meant.target, meant.payload);
    if (meant !== undefined && answer?.ok === true) {
      kept.push(meant);
      return 'done';
    }
    left.push(leftFor(letter, answer?.ok === false ? { fault: answer.refusal } : 'unknown'));
    return 'left';
  });
  return { kept, left };
}

/** The call that EventBridge could not make. */
const call = z.object({ Payload: z.string() });
const texts = z.record(z.string(), z.string());

/** From Lambda comes what its function was called with; from EventBridge that, or the call around it. */
function meantBy(body: string): Kept | undefined {
  const read = jsonOf(body);
  const inside = call.safeParse(read).data?.Payload;
  const payload = inside === undefined ? read : jsonOf(inside);
  const target = wokenBy(payload);
  return target === undefined ? undefined : { target, payload: texts.parse(payload) };
}
