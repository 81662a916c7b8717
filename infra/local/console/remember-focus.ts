/**
 * Notes where the focus is; the answer gives it back. A card that was drawn anew in between has
 * new buttons: then the button of the same name in the same message takes it.
 */
export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const message = focused?.closest('[data-message]')?.getAttribute('data-message');
  const pane = focused?.closest('[data-platform]');
  const name = focused?.textContent;
  return () => {
    if (!(focused instanceof HTMLElement) || focused === document.body) return;
    const standing = focused.isConnected ? focused : sameButton(pane, message, name);
    (standing ?? pane?.querySelector<HTMLElement>('[role="tabpanel"]'))?.focus();
  };
}

function sameButton(
  pane: Element | null | undefined,
  message: string | null | undefined,
  name: string | null | undefined,
): HTMLElement | undefined {
  if (!message) return undefined;
  const buttons = pane?.querySelectorAll<HTMLElement>(`[data-message="${message}"] button`) ?? [];
  return [...buttons].find(({ textContent }) => textContent === name);
}
