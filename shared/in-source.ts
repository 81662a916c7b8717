import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

const position = /(file:\S+\.mjs):(\d+):(\d+)/;

/**
 * A frame of a stack with the place in our source in place of that in a bundle, counted from 1. It
 * reads the map beside the bundle; where there is none, as on one machine, the frame stays as it is.
 */
export function inSource(frame: string): string {
  const [all, file = '', line, column] = position.exec(frame) ?? [];
  if (all === undefined || !existsSync(new URL(`${file}.map`))) return frame;
  const origin = mapOf(`${file}.map`).findOrigin(Number(line), Number(column));
  if (!('fileName' in origin)) return frame;
  const { fileName, lineNumber, columnNumber } = origin;
  return frame.replace(
    all,
    `${fileName.replace(/^(?:\.\.\/)+/, '')}:${lineNumber}:${columnNumber}`,
  );
}

const read = new Map<string, SourceMap>();

/** Kept: a fault seldom comes alone. */
function mapOf(url: string): SourceMap {
  const map = read.get(url) ?? new SourceMap(JSON.parse(readFileSync(new URL(url), 'utf8')));
  read.set(url, map);
  return map;
}
