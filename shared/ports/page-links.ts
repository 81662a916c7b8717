/** Who got a link, and in which ICS. */
export interface LinkHolder {
  readonly ics: string;
  readonly person: string;
}

/** What a private link opens: the pages of an ICS's plans, or the calendar of their due dates. */
export type Opens = 'pages' | 'calendar';

/** Two secrets of 128 random bits, each the last part of an address. Nobody can read them again. */
export interface IssuedLinks {
  readonly pages: string;
  /** When the pages stop; the calendar lasts until it is ended. */
  readonly pagesUntil: string;
  readonly calendar: string;
}

/** A pair that somebody got: a name for it that opens nothing, and when. */
interface GotLinks {
  readonly id: string;
  readonly at: string;
}

/** Links to private pages. Only hashes of their secrets are kept. */
export interface PageLinks {
  /** A new pair; undefined where this command got one already. One request. */
  issue(to: LinkHolder, commandId: string): Promise<IssuedLinks | undefined>;
  /** Undefined alike for a token that never was, that was ended and that has expired. One request. */
  behind(token: string): Promise<(LinkHolder & { readonly opens: Opens }) | undefined>;
  /** The pairs that somebody got and did not end, oldest first. */
  got(holder: LinkHolder): Promise<readonly GotLinks[]>;
  /** Ends these pairs of somebody; one that is not theirs, or that was ended, is passed over. */
  end(holder: LinkHolder, ids: readonly string[]): Promise<void>;
}
