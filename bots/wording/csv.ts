/**
 * CSV by RFC 4180, a line for each row. No cell is one that a spreadsheet would calculate: those get
 * a quotation mark in front, and so do those that have one there already, so that it can be told apart.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellOf).join(',')).join('\n');
}

/** A cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return calculated.test(cell) && cell.startsWith(guard) ? cell.slice(guard.length) : cell;
}

const guard = "'";
const calculated = /^'*[=+\-@\t\r\n]/;

function cellOf(text: string): string {
  const cell = calculated.test(text) ? guard + text : text;
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
