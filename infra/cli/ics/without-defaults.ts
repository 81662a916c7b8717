import { canonical } from '#shared/hash.ts';

type Written = Record<string, unknown>;

/** The shortest way to write what `read` makes of a value: nothing that is so anyway. */
export function withoutDefaults(whole: object, read: (written: unknown) => unknown): Written {
  const written = JSON.parse(JSON.stringify(whole)) as Written;
  const meant = canonical(read(written));
  const isSame = () => {
    try {
      return canonical(read(written)) === meant;
    } catch {
      return false;
    }
  };
  shorten(written, isSame);
  return written;
}

function shorten(part: unknown, isSame: () => boolean): void {
  if (Array.isArray(part)) {
    for (const each of part) shorten(each, isSame);
  } else if (isGroup(part)) {
    for (const [name, value] of Object.entries(part)) {
      delete part[name];
      if (isSame()) continue;
      // Back at the end, and so are those after it: their order stays.
      part[name] = value;
      shorten(value, isSame);
    }
  }
}

function isGroup(part: unknown): part is Written {
  return typeof part === 'object' && part !== null;
}
