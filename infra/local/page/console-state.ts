import type { OpenModal, SlackMessage } from '#infra/local/slack/slack-message.ts';
import type { Card, OpenDialog } from '#infra/local/teams/teams-message.ts';

/** What the browser needs to draw one forum as one person on each side sees it. */
export interface ConsoleState {
  readonly now: string;
  readonly nextDeadline: string | null;
  readonly clerk: string;
  readonly forums: readonly { readonly id: string; readonly name: string }[];
  readonly forum: string;
  readonly slack: SlackPaneState;
  readonly teams: TeamsPaneState;
}

export interface SeatChoice {
  readonly id: string;
  readonly name: string;
  /** The platform's own id of who sits there. */
  readonly user: string;
  readonly unread: number;
}

interface PaneState<Message> {
  /** The id of the seat that is taken; empty where nobody sits on this side. */
  readonly seat: string;
  readonly seats: readonly SeatChoice[];
  readonly place: { readonly id: string; readonly name: string };
  readonly channel: readonly Message[];
  readonly direct: readonly Message[];
}

export interface SlackPaneState extends PaneState<SlackMessage> {
  readonly modal: OpenModal | null;
}

export interface ShownTeamsMessage {
  readonly id: string;
  readonly author: string;
  readonly fromClerk: boolean;
  /** Whether this person wrote it. */
  readonly isOwn: boolean;
  /** Whether it stands in the thread of another. */
  readonly isUnder: boolean;
  readonly text: string;
  readonly card: Card | null;
  readonly at: string;
  readonly edited: boolean;
  /** Whether this person sees a card of their own in the place of the shared one. */
  readonly personal: boolean;
}

export interface TeamsPaneState extends PaneState<ShownTeamsMessage> {
  /** The id of this person's chat with the clerk. */
  readonly chat: string;
  readonly dialog: OpenDialog | null;
}
