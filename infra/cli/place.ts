/** Both count from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PlaceAt = (offset: number) => Place;

export const start: Place = { line: 1, column: 1 };

/** Lines and columns of a text, found in few steps however long it is. */
export function placesIn(text: string): PlaceAt {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(starts.length)); step >= 1; step /= 2) {
      if ((starts[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
