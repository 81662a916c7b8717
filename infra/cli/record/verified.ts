import type { RecordFault, Verified } from '#bots/wording/verifying.ts';
import type { Link } from '#shared/record/link.ts';
import { verify } from '#shared/record/verify.ts';
import { erasureFaults, erasuresIn } from './erasures-in.ts';
import type { HistoryLine, RecordLine } from './record-lines.ts';

/** What a record comes to when each of its histories is followed from its first event to its end. */
export function verified(lines: readonly RecordLine[]): Verified {
  const ends = lines.filter((line) => 'history' in line);
  const events = lines.filter((line) => 'of' in line);
  const opening = lines.find((line) => 'record' in line);
  const erasures = erasuresIn(events);
  const links = Map.groupBy(events, ({ of }) => of);
  const known = new Set(ends.map(({ history }) => history));
  const endless = [...links.keys()].filter((of) => !known.has(of));
  const expected = opening?.histories ?? ends.length;
  return {
    ics: opening?.record ?? '',
    histories: ends.length,
    events: events.length,
    erasures,
    heldBack: ends.filter(({ isHeldBack }) => isHeldBack).map(({ history }) => history),
    faults: [
      ...ends.flatMap((end) => faultIn(end, links.get(end.history) ?? [])),
      ...erasureFaults(events, erasures),
      ...endless.map((history) => ({ code: 'no end', history }) as const),
      ...(ends.length === expected
        ? []
        : [{ code: 'histories', found: ends.length, expected } as const]),
    ],
  };
}

function faultIn({ history, head }: HistoryLine, links: readonly Link[]): readonly RecordFault[] {
  const judged = verify({ links, head });
  return judged.ok ? [] : [{ code: 'broken', history, at: judged.refusal }];
}
