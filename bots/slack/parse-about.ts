import { isAbout } from '#bots/views/is-about.ts';
import type { About } from '#bots/views/view.ts';

/** What a button or form is about, as it came back; undefined for anything we never wrote. */
export function parseAbout(text: string | undefined): About | undefined {
  const found = parse(text);
  return isAbout(found) ? found : undefined;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
