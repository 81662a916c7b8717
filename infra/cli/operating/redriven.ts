import type { Letter } from './dead-letter-queue.ts';

/** A letter that stays in its queue, and why: the name of a fault, or that nobody knows what it is. */
export interface Left {
  readonly message: string;
  readonly body: string;
  readonly why: 'unknown' | 'too recent' | { readonly fault: string };
}

export function leftFor({ id, body }: Letter, why: Left['why']): Left {
  return { message: id, body, why };
}

/** Works through letters in turn; whichever is not removed is given back, even where that breaks off. */
export async function inTurn(
  letters: readonly Letter[],
  work: (letter: Letter) => Promise<'done' | 'left'>,
): Promise<void> {
  const inHand = new Set(letters);
  try {
    for (const letter of letters) {
      if ((await work(letter)) === 'left') continue;
      await letter.remove();
      inHand.delete(letter);
    }
  } finally {
    for (const letter of inHand) await letter.giveBack();
  }
}
