/** The name that someone may have meant; none where all are too far from what was written. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const few = Math.max(1, Math.floor(written.length / 3));
  let nearest: string | undefined;
  let least = few + 1;
  for (const name of names) {
    // Also what keeps a file full of unknown names from taking long.
    if (Math.abs(name.length - written.length) >= least) continue;
    const found = distance(written.toLowerCase(), name.toLowerCase());
    if (found < least) [nearest, least] = [name, found];
  }
  return nearest;
}

/** How many letters must be changed, added or taken away to make one of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      line.push(
        Math.min(at(above, column - 1) + change, at(above, column) + 1, at(line, column - 1) + 1),
      );
    }
    above = line;
  }
  return at(above, other.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
