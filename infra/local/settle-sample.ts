import type { Ics } from '#infra/cli/ics/ics.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { RecordAtHand } from '#infra/cli/record/record-in.ts';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import { neverQuiet } from '#shared/directory/hours.ts';
import { confirmingDecider } from '#shared/forum/confirm-set-up.ts';
import { chairOf, setUpHash } from '#shared/forum/practice.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { directoryStream, forumStream } from '#shared/streams.ts';
import { localDate } from '#shared/time.ts';

const once = () => Promise.resolve(false);

/**
 * Makes of the sample an ICS that works already: nobody has quiet hours, so that whoever tries it late
 * or at a weekend reads at once what its people are told, and no forum is in practice.
 */
export async function settleSample(record: RecordAtHand, { id: ics }: Ics): Promise<void> {
  const { directory, forums } = await icsOnRecord(record.events, ics);
  const handle = handleCommand(record.events);
  const at = record.clock.now();
  const stream = directoryStream(ics);
  for (const by of Object.keys(directory.people)) {
    const command = { id: `sample-hours-${by}`, by, via: 'clock', at, hours: neverQuiet } as const;
    await handle(hoursDecider, { stream, command }, once);
  }
  for (const [id, { forum }] of forums) {
    if (forum === null) continue;
    const [chair = ''] = chairOf(forum, localDate(at))?.holders ?? [];
    for (const by of [chair, forum.governanceLead]) {
      const sign = { id: `sample-set-up-${by}`, by, via: 'clock', at } as const;
      const command = { ...sign, setUp: setUpHash(forum) };
      await handle(confirmingDecider, { stream: forumStream(ics, id), command }, once);
    }
  }
}
