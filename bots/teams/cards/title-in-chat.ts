import type { CardElement } from '@microsoft/teams.cards';
import type { Drawing } from './card.ts';
import { text } from './text.ts';

/** The title of a list or form; a dialog has it in its own frame. */
export function titleInChat(title: string, { surface }: Drawing): readonly CardElement[] {
  return surface === 'dialog' ? [] : text(title, { size: 'Medium', weight: 'Bolder' });
}
