/** "a, b and c". */
export function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "1 person", "2 people". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The first letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "the medical director" of "Medical director"; "the NHS trust member" keeps its capitals. */
export function the(role: string): string {
  const capitals = /^[A-Z]{2}/.test(role);
  return `the ${capitals ? role : role.charAt(0).toLowerCase() + role.slice(1)}`;
}

/** What a person wrote, in quotation marks. Their own marks become single: only ours end the quote. */
export function quoted(text: string): string {
  return `“${text.trim().replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** With its full stop, unless it ends by itself: with a question, or with words that are quoted and do. */
export function stopped(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}

/** "The chair agreed: “…”"; without the words, where they were erased. */
export function saying(lead: string, ...words: readonly string[]): string {
  const said = words.filter((each) => each.trim() !== '').map(quoted);
  return said.length === 0 ? `${lead}.` : `${lead}: ${said.join(' ')}`;
}
