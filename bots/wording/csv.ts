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

/** A text as a table can hold it: lines that end in one way, and no control signs. */
export function asCell(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, ' ');
}

const guard = "'";
const calculated = /^'*[=+\-@＝＋－＠\t\n]/;

function cellOf(text: string): string {
  const plain = asCell(text);
  const cell = calculated.test(plain) ? guard + plain : plain;
  return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
