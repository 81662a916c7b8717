export type Card = Readonly<Record<string, unknown>>;

export interface TeamsMessage {
  readonly id: string;
  /** A channel's id or a one-to-one chat's, without the thread. */
  readonly conversation: string;
  /** The message that began the thread; its own id where it began one. */
  readonly thread: string;
  readonly author: string;
  readonly text: string;
  readonly card: Card | null;
  /** Time as the clerk saw it then. */
  readonly at: string;
  readonly edited: boolean;
  /** What single users see in the card's place until the bot draws the message again. */
  readonly personal: Readonly<Record<string, Card>>;
}

export interface OpenDialog {
  readonly title: string;
  readonly card: Card | null;
  /** A dialog may also only say something. */
  readonly words: string;
  /** Changes with every drawing, so that a filled form knows it is a new one. */
  readonly drawing: number;
  /** Where it was opened from. */
  readonly message: string;
}
