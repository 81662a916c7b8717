import type { Stream } from '#shared/ports/event-store.ts';

/** How a history is named to people, within its ICS: "plan/merger". */
export function historyName({ kind, id }: Omit<Stream, 'ics'>): string {
  return `${kind}/${id}`;
}

/** The one history of an ICS's people, organisations, and lists of forums and plans. */
export function directoryStream(ics: string): Stream {
  return { ics, kind: 'directory', id: 'all' };
}

export function forumStream(ics: string, id: string): Stream {
  return { ics, kind: 'forum', id };
}

export function planStream(ics: string, id: string): Stream {
  return { ics, kind: 'plan', id };
}

/** Whose words were erased in an ICS, by whom and why. */
export function erasuresStream(ics: string): Stream {
  return { ics, kind: 'erasures', id: 'all' };
}

/** The register of interests of one person. */
export function registerStream(ics: string, person: string): Stream {
  return { ics, kind: 'interests', id: person };
}
