import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CardAction } from '#infra/local/teams/card-action.ts';
import type { Card } from '#infra/local/teams/teams-message.ts';
import { drawCard } from './draw-card.ts';

/** An Adaptive Card, drawn again only when it says something else; the focus stays on its button. */
export function CardView(props: {
  readonly card: Card;
  readonly press: (action: CardAction) => Promise<void>;
}) {
  const { card, press } = props;
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });

  const json = JSON.stringify(card);
  useLayoutEffect(() => {
    const drawn = drawCard(card, (action, button) => void pressed(action, button));
    const name = focusedName(holder.current);
    holder.current?.replaceChildren(...(drawn ? [drawn] : []));
    if (name !== undefined) focusButton(holder.current, name);
  }, [json]);

  const pressed = async (action: CardAction, button: HTMLElement | undefined) => {
    button?.setAttribute('aria-busy', 'true');
    await latest.current(action);
    button?.setAttribute('aria-busy', 'false');
  };
  return <div ref={holder} className="card" />;
}

function focusedName(holder: HTMLElement | null): string | undefined {
  const focused = document.activeElement;
  return holder?.contains(focused) ? (focused?.textContent ?? '') : undefined;
}

function focusButton(holder: HTMLElement | null, name: string): void {
  const buttons = [...(holder?.querySelectorAll('button') ?? [])];
  const same = buttons.find(({ textContent }) => textContent === name);
  (same ?? holder?.closest<HTMLElement>('[role="tabpanel"]'))?.focus();
}
