export type Side = 'slack' | 'teams';

/** One person's place at one platform. `user` is Slack's user id, or the Entra object id in Teams. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly platform: Side;
  readonly user: string;
}

/** Where one forum meets on each side. */
export interface MeetingPlace {
  readonly forum: string;
  readonly name: string;
  readonly slack: { readonly team: string; readonly channel: string };
  readonly teams: { readonly tenant: string; readonly channel: string };
}

/** The clerk's own accounts, as the platforms know them. */
interface BotUser {
  readonly name: string;
  readonly slack: { readonly user: string; readonly bot: string };
  readonly teams: { readonly id: string };
}

/** Time as the clerk sees it, as ISO instants. It only ever moves forward. */
export interface MovableClock {
  now(): string;
  moveForward(milliseconds: number): void | Promise<void>;
  /** The next moment at which something falls due, where it is known. */
  nextDeadline?(): Promise<string | null>;
}

export interface ConsoleOptions {
  /** Where the bots answer: `/slack/events` and `/api/messages` are added. */
  readonly botUrl: string;
  /** Where this machine's own server answers: the base of response URLs and of the Teams service URL. */
  readonly baseUrl: string;
  readonly signingSecret: string;
  readonly dataFolder: string;
  readonly people: readonly Seat[];
  readonly channels: readonly MeetingPlace[];
  readonly botUser: BotUser;
  readonly clock: MovableClock;
}
