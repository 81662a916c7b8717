import { shortened } from './shortened.ts';

/** A name on a button, cut with its ellipsis to the 30 characters that any label has. */
export function shortLabel(name: string): string {
  return shortened(name, 29);
}
