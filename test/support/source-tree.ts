import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

export const root = join(import.meta.dirname, '../..');

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const folders = 'bots,functions,infra,shared,test';

/** Every source file of the project, by its path from the top. */
export function sourceTree(): readonly SourceFile[] {
  return globSync(`{${folders}}/**/*.{ts,tsx,mjs}`, { cwd: root, exclude: ['**/node_modules/**'] })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function parsed({ path, text }: SourceFile): ParseResult {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return result;
}

/** Lines that hold something other than white space and comments. */
export function codeLines(file: SourceFile): number {
  const bare = parsed(file).comments.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end),
    file.text,
  );
  return bare.split('\n').filter((line) => line.trim() !== '').length;
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
