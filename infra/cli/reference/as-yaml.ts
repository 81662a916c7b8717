import { stringify } from 'yaml';

/** A value on one line, as a file would write it. */
export function onOneLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** A value in a block of its own. */
export function yamlBlock(value: unknown): string {
  return fenced(stringify(value, { lineWidth: 0 }));
}

export function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
}
