/** The named texts in what woke a function; a fault for anything that the clock was never told. */
export function textsIn<Name extends string>(
  payload: unknown,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const fields: Readonly<Record<string, unknown>> =
    typeof payload === 'object' && payload !== null ? { ...payload } : {};
  const wrong = names.filter((name) => typeof fields[name] !== 'string');
  if (wrong.length > 0) throw new TypeError(`wake:${wrong.join(',')}`);
  return fields as Readonly<Record<Name, string>>;
}
