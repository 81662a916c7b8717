import type { About } from '#bots/views/view.ts';

const known: Readonly<Record<keyof About, true>> = {
  ics: true,
  decision: true,
  version: true,
  objection: true,
  seat: true,
  step: true,
  forum: true,
};

/** What a button or form is about, as it came back; undefined for anything we never wrote. */
export function parseAbout(text: string | undefined): About | undefined {
  const found = parse(text);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const honest = Object.entries(found).every(
    ([key, value]) => Object.hasOwn(known, key) && typeof value === 'string',
  );
  return honest ? found : undefined;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
