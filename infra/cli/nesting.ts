import type { CST } from 'yaml';

/**
 * Where the first list or group begins that lies deeper than allowed. It walks with a list of its
 * own: what would break whoever calls itself for each level must not break this.
 */
export function tooDeep(tokens: readonly CST.Token[], most: number): number | undefined {
  const ahead = tokens.map((token) => ({ token, level: 0 }));
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { token, level } = next;
    if (level > most) return token.offset;
    for (const inner of within(token)) {
      ahead.push({ token: inner, level: 'items' in inner ? level + 1 : level });
    }
  }
  return undefined;
}

function within(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return present([token.value]);
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => present([key, value]));
}

function present(tokens: readonly (CST.Token | null | undefined)[]): CST.Token[] {
  return tokens.filter((token) => token !== null && token !== undefined);
}
