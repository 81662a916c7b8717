/** The text at the end of a path through data from outside; undefined where there is none. */
export function stringAt(data: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>((part, name) => fieldsOf(part)?.[name], data);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The named fields of data from outside; undefined for anything but an object. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  return isFields(data) ? data : undefined;
}

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
