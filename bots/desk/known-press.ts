import type { DecisionActId } from '#bots/views/act-id.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import type { Beside } from '#bots/views/forms/beside.ts';
import type { CardView } from '#bots/views/view.ts';
import type { Act, Command } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { isPrivate } from '#shared/decision/standing.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import type { Press } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { saysAboutNoOne } from './refill.ts';
import type { OwnRegister } from './register/own-register.ts';

type DecisionPress = Press & { readonly act: DecisionActId };

/** A press by someone known, on a decision that was read and that they may see. */
export interface KnownPress {
  readonly ports: DeskPorts;
  readonly press: DecisionPress;
  readonly person: string;
  readonly stream: Stream;
  readonly history: readonly Recorded<DecisionEvent>[];
  readonly decision: Opened;
  /** What its form offers that is no part of the decision, where it was read. */
  readonly beside: Beside;
  /** Their own register of interests, where the press shows it. */
  readonly own: OwnRegister | null;
}

export function commandOf(known: KnownPress, act: Act): Command {
  const { seatFor } = known.press.about;
  return { ...stampOf(known), ...(seatFor === undefined ? {} : { seat: seatFor }), act };
}

/** Who presses, where and when. */
export function stampOf({ ports, press, person }: Pick<KnownPress, 'ports' | 'press' | 'person'>) {
  return {
    id: press.commandId,
    by: person,
    via: press.account.platform,
    at: ports.clock.now(),
    ...saysAboutNoOne(press.values),
  };
}

/** A private item is shown one to one only; its card is not part of an answer given in a channel. */
export function cardShownTo({ press }: KnownPress, decision: Opened): CardView | null {
  return isPrivate(decision) && press.place !== null ? null : decisionCard(decision);
}
