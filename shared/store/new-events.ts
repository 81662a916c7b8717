import type { Stream } from '#shared/ports/event-store.ts';

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

const heard = ['decision', 'plan', 'directory'] as const;

/** New events of one history that the world may hear of, by their places in it. */
export interface NewEvents {
  readonly stream: Stream & { readonly kind: (typeof heard)[number] };
  readonly versions: ReadonlySet<number>;
  readonly sequenceNumbers: readonly string[];
}

/** Whether the world may hear of what happens there. */
export function isHeard({ kind }: Stream): boolean {
  return heard.some((each) => each === kind);
}

/**
 * The newly recorded events of decisions, plans and directories in a batch of stream records,
 * gathered by history; all else is left out.
 */
export function newEvents(records: readonly StreamRecord[]): NewEvents[] {
  const found = records.flatMap(newEvent);
  const streams = new Map(found.map(({ pk, stream }) => [pk, stream]));
  return [...streams].map(([pk, stream]) => {
    const events = found.filter((each) => each.pk === pk);
    return {
      stream,
      versions: new Set(events.map(({ version }) => version)),
      sequenceNumbers: events.map(({ sequenceNumber }) => sequenceNumber),
    };
  });
}

interface Found extends Pick<NewEvents, 'stream'> {
  readonly pk: string;
  readonly version: number;
  readonly sequenceNumber: string;
}

/** What a key says: `<ics>#<kind>#<id>` and `event#000001`. */
const streamPk = /^([^#]+)#([^#]+)#([^#]+)$/;
const eventSk = /^event#(\d{6})$/;

function newEvent({ eventName, dynamodb }: StreamRecord): Found[] {
  const keys = dynamodb?.Keys;
  const pk = textOf(keys?.['pk']);
  const stream = streamOf(pk);
  const version = eventSk.exec(textOf(keys?.['sk']))?.[1];
  if (eventName !== 'INSERT' || version === undefined || stream === null) return [];
  const sequenceNumber = dynamodb?.SequenceNumber ?? '';
  return [{ pk, stream, version: Number(version), sequenceNumber }];
}

function streamOf(pk: string): NewEvents['stream'] | null {
  const [, ics = '', found, id = ''] = streamPk.exec(pk) ?? [];
  const kind = heard.find((each) => each === found);
  return kind === undefined ? null : { ics, kind, id };
}

function textOf(value: { readonly S?: string } | undefined): string {
  return value?.S ?? '';
}
