/** What a line of the log says that it never may; nothing where the line is not the log's. */
export function wrongInLogLine(line: string): readonly string[] {
  if (!line.startsWith('{"level":')) return [];
  const fields = JSON.parse(line) as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, value]) =>
    isFine(name, value) ? [] : [`${name}: ${String(value)}`],
  );
}

function isFine(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return value === null || typeof value !== 'object';
  if (token.test(value)) return false;
  return name === 'at' ? frames.test(value) : code.test(value);
}

/** One word: two would be a sentence that somebody wrote. */
const code = /^[\w.:#/-]{0,100}$/;
const frames = /^(?:[^<>]*(?: < )?){0,4}$/;
/** Of Slack, of Microsoft, or anything that is signed. */
const token = /xox[a-z]-|Bearer|eyJ[\w-]{10,}\./;
