/** A change as the table's stream tells it. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly Keys?: Readonly<Record<string, { readonly S?: string }>> | undefined;
        readonly SequenceNumber?: string | undefined;
      }
    | undefined;
}

/** New events of one decision, by their places in its history. */
export interface NewEvents {
  readonly subject: { readonly ics: string; readonly decision: string };
  readonly versions: ReadonlySet<number>;
  readonly sequenceNumbers: readonly string[];
}

/** The newly recorded events in a batch of stream records, gathered by decision; all else is left out. */
export function decisionEvents(records: readonly StreamRecord[]): NewEvents[] {
  const found = records.flatMap(newEvent);
  const keys = new Set(found.map(({ pk }) => pk));
  return [...keys].map((pk) => gathered(found.filter((each) => each.pk === pk)));
}

interface Found {
  readonly pk: string;
  readonly ics: string;
  readonly decision: string;
  readonly version: number;
  readonly sequenceNumber: string;
}

function newEvent({ eventName, dynamodb }: StreamRecord): Found[] {
  const pk = dynamodb?.Keys?.['pk']?.S ?? '';
  const [, version] = /^event#(\d{6})$/.exec(dynamodb?.Keys?.['sk']?.S ?? '') ?? [];
  const [ics, kind, decision] = pk.split('#');
  if (eventName !== 'INSERT' || version === undefined || kind !== 'decision') return [];
  if (ics === undefined || decision === undefined) return [];
  const sequenceNumber = dynamodb?.SequenceNumber ?? '';
  return [{ pk, ics, decision, version: Number(version), sequenceNumber }];
}

function gathered(found: readonly Found[]): NewEvents {
  const { ics = '', decision = '' } = found[0] ?? {};
  return {
    subject: { ics, decision },
    versions: new Set(found.map(({ version }) => version)),
    sequenceNumbers: found.map(({ sequenceNumber }) => sequenceNumber),
  };
}
