import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { current } from '#shared/decision/words.ts';
import { noteRefusal } from '#shared/observed.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { acts } from './acts.ts';
import type { Reply } from './desk.ts';
import { cardShownTo, type KnownPress } from './known-press.ts';
import { refill } from './refill.ts';
import { refusal } from './reply.ts';

/** In words, privately; a form comes back filled, about the words as they stand now. */
export function refusePress(known: KnownPress, why: Refusal | NotRecorded): Reply {
  noteRefusal(why.code);
  const { press, decision, beside } = known;
  const on = acts[press.act];
  if (on.kind === 'form' && press.values !== undefined) {
    const about = { ...press.about, version: current(decision).hash };
    const view = on.form(about, decision, beside);
    return { kind: 'ask', view: refill(view, press.values, why, decision) };
  }
  return refusal([refusalInWords(why, decision)], cardShownTo(known, decision));
}
