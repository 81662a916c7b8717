import type { ActId } from '#bots/views/act-id.ts';
import type {
  About,
  CardView,
  ChoicesView,
  FormView,
  NoticeView,
  Values,
} from '#bots/views/view.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import type { ShownMessage } from '#shared/ports/deliveries.ts';

/** A message that a person points at, to make its words their own act. */
export interface PointedAt {
  readonly isOwn: boolean;
  /** The message it answers, which may be a card; null where it answers none. */
  readonly under: ShownMessage | null;
  readonly text: string;
}

/** One press of a button or one sent form, as it reaches the clerk from either platform. */
export interface Press {
  readonly account: Account;
  /** The channel it was pressed in, where there is one. */
  readonly place: Place | null;
  /** The same when the same press is sent again. */
  readonly commandId: string;
  /** Machine time in ms at which the request arrived: a race for the record is given up 2 s later. */
  readonly arrived: number;
  readonly act: ActId;
  readonly about: About;
  /** Present when a form was sent; absent when its button was pressed. */
  readonly values?: Values;
  /** Present where a message was pointed at, in place of a button on a card. */
  readonly pointedAt?: PointedAt;
}

/** What the person is shown, privately. What `done` speaks of stands; the others wrote nothing. */
export type Reply =
  | { readonly kind: 'ask'; readonly view: FormView | ChoicesView | NoticeView }
  | { readonly kind: 'done'; readonly receipt: NoticeView; readonly card: CardView | null }
  | { readonly kind: 'refused'; readonly notice: NoticeView; readonly card: CardView | null };

/** The clerk's desk: where both platforms bring what people press. Never throws for a "no". */
export interface Desk {
  press(press: Press): Promise<Reply>;
}
