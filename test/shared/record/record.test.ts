import { describe, expect, it } from 'vitest';
import { canonical, sha256 } from '#shared/hash.ts';
import { beginning } from '#shared/record/link.ts';
import { rejoin } from '#shared/record/rejoin.ts';
import { seal } from '#shared/record/seal.ts';
import { verify } from '#shared/record/verify.ts';

describe('one value has one spelling', () => {
  it.each([
    [
      { b: 1, a: { d: [2, { f: 1, e: 0 }], c: null } },
      '{"a":{"c":null,"d":[2,{"e":0,"f":1}]},"b":1}',
    ],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['\ud83d', '"\ufffd"'],
    [{ '\ud83d': 1 }, '{"\ufffd":1}'],
    [-0, '0'],
  ])('%j', (value, spelling) => {
    expect(canonical(value)).toBe(spelling);
  });
});

it('hashes text as UTF-8', () => {
  expect(sha256('Ærø')).toBe('8fce13c4f1977ce36ae7c1d7b4a01119a0314c7f5c4e428a885716afb0fe3758');
});

describe('a sealed event', () => {
  const event = { type: 'ObjectionRaised', by: 'bob', words: { harm: 'Too far to travel' } };
  const link = seal(beginning, event, 'salt');

  it('holds none of the words, and nothing from which they could be guessed', () => {
    const { words, ...sealed } = link;
    expect(words).toEqual({ salt: 'salt', words: event.words });
    expect(JSON.stringify(sealed)).not.toContain('travel');
    expect(link.wordsHash).not.toBe(seal(beginning, event, 'other').wordsHash);
  });

  it('is the event again when its words are put back', () => {
    expect(rejoin(link)).toEqual(event);
  });

  it('verifies when its words have been erased, and is then without them', () => {
    const erased = { ...link, words: null };
    expect(verify({ links: [erased], head: link })).toEqual({ ok: true, value: 1 });
    expect(rejoin(erased)).toEqual({ type: 'ObjectionRaised', by: 'bob' });
  });

  it('that nobody typed anything for has no words to hash', () => {
    expect(seal(beginning, { type: 'AgreementGiven' }, 'salt')).toMatchObject({
      wordsHash: null,
      words: null,
    });
  });
});
