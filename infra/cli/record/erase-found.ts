import { byExpected, erasingOvertaken, whyExpected } from '#bots/wording/erasing.ts';
import { didYouMean } from '#bots/wording/input-problems-expected.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { type EventAt, erasingDecider } from '#shared/record/erasing.ts';
import { erasuresStream } from '#shared/streams.ts';
import type { RecordAtHand } from './record-in.ts';
import type { Found } from './words-on-record.ts';

/** Who answers for an erasure and why, as they were typed; and the text because of which it is made. */
interface Signed {
  readonly by: string | undefined;
  readonly why: string | undefined;
  readonly text: string;
}

/**
 * Puts on record that these words go, who answers for it and why, and then takes them off. Broken off
 * between the two, `accord verify` says so, and running it again ends it. Null where it is done.
 */
export async function eraseFound(
  record: Pick<RecordAtHand, 'events' | 'eraseWords' | 'clock'>,
  ics: string,
  [found, { by, why = '', text }]: readonly [readonly Found[], Signed],
): Promise<Answer | null> {
  const { people } = await directoryOf(record, ics);
  if (by === undefined || !Object.hasOwn(people, by)) {
    const nearest = nearestName(by ?? '', Object.keys(people));
    return unusableOption('--by', by, byExpected + didYouMean(nearest));
  }
  const erased = found.map(({ told: { of, version } }): EventAt => ({ of, version }));
  const id = `erase-${sha256(canonical(erased)).slice(0, 32)}`;
  const at = record.clock.now();
  const handled = await handleCommand(record.events)(
    erasingDecider,
    { stream: erasuresStream(ics), command: { id, by, via: 'clock', at, erased, text, why } },
    () => Promise.resolve(false),
  );
  if (!handled.ok) {
    return 'field' in handled.refusal
      ? unusableOption('--why', why === '' ? undefined : why, whyExpected[handled.refusal.code])
      : { exit: 'no', words: erasingOvertaken, data: { ics, erased: false } };
  }
  for (const { stream, told } of found) await record.eraseWords(stream, told.version);
  return null;
}
