/** Where an act comes from; `clock` is time itself, which acts through a deadline. */
export type Platform = 'slack' | 'teams' | 'clock';

/** A person's account on one platform. Never an e-mail address: those move between people. */
export type Account =
  | { readonly platform: 'slack'; readonly team: string; readonly user: string }
  | { readonly platform: 'teams'; readonly tenant: string; readonly user: string };

/** A channel in which a forum's decisions are shown. */
export type Place =
  | { readonly platform: 'slack'; readonly team: string; readonly channel: string }
  | { readonly platform: 'teams'; readonly tenant: string; readonly channel: string };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly Account[];
}
