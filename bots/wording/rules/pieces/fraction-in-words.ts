const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "half", "a third", "two thirds" of "2/3"; what people do not say in words stays as written. */
export function fractionInWords(written: string): string {
  const [upper = 0, lower = 0] = written.split('/').map(Number);
  const [number, part] = [numbers[upper - 1], parts[lower - 2]];
  if (upper >= lower || number === undefined || part === undefined) return written;
  if (upper > 1) return `${number} ${part}s`;
  return part === 'half' ? part : `${part === 'eighth' ? 'an' : 'a'} ${part}`;
}
