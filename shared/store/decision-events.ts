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
  readonly version: number;
  readonly sequenceNumber: string;
}

/** What a key says: `<ics>#decision#<id>` and `event#000001`. */
const decisionPk = /^([^#]+)#decision#([^#]+)$/;
const eventSk = /^event#(\d{6})$/;

function newEvent({ eventName, dynamodb }: StreamRecord): Found[] {
  const keys = dynamodb?.Keys;
  const pk = textOf(keys?.['pk']);
  const version = eventSk.exec(textOf(keys?.['sk']))?.[1];
  if (eventName !== 'INSERT' || version === undefined || !decisionPk.test(pk)) return [];
  return [{ pk, version: Number(version), sequenceNumber: dynamodb?.SequenceNumber ?? '' }];
}

function textOf(value: { readonly S?: string } | undefined): string {
  return value?.S ?? '';
}

function gathered(found: readonly Found[]): NewEvents {
  const [, ics = '', decision = ''] = decisionPk.exec(found[0]?.pk ?? '') ?? [];
  return {
    subject: { ics, decision },
    versions: new Set(found.map(({ version }) => version)),
    sequenceNumbers: found.map(({ sequenceNumber }) => sequenceNumber),
  };
}
