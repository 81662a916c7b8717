import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, type Chain, type Link } from '#shared/record/link.ts';
import { seal } from '#shared/record/seal.ts';
import { verify } from '#shared/record/verify.ts';

const words = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
const event = fc.record(
  {
    type: fc.constantFrom('ProposalOpened', 'ObjectionRaised', 'AgreementGiven'),
    detail: fc.jsonValue(),
    words,
  },
  { requiredKeys: ['type', 'detail'] },
);
const chains = fc
  .array(fc.tuple(event, fc.string()), { minLength: 2, maxLength: 12 })
  .map((happened): Chain => {
    const links: Link[] = [];
    for (const [one, salt] of happened) links.push(seal(links.at(-1) ?? beginning, one, salt));
    return { links, head: links.at(-1) ?? beginning };
  });
const place = fc.nat();

describe('a chain', () => {
  it('verifies as it was sealed, stored and read back', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        expect(verify(chain)).toEqual({ ok: true, value: chain.links.length });
        const read = JSON.parse(JSON.stringify(chain)) as Chain;
        expect(verify(read)).toEqual({ ok: true, value: chain.links.length });
      }),
    );
  });

  it('verifies whichever words have been erased', () => {
    fc.assert(
      fc.property(chains, fc.array(fc.boolean()), (chain, erased) => {
        const links = chain.links.map((link, at) => (erased[at] ? { ...link, words: null } : link));
        expect(verify({ ...chain, links }).ok).toBe(true);
      }),
    );
  });

  it('shows any event taken out, the last as well', () => {
    fc.assert(
      fc.property(chains, place, (chain, at) => {
        const out = at % chain.links.length;
        const links = chain.links.toSpliced(out, 1);
        expect(verify({ ...chain, links })).toEqual({
          ok: false,
          refusal: { version: out + 1, why: out === links.length ? 'end' : 'gap' },
        });
      }),
    );
  });

  it('shows any two events that have changed places', () => {
    fc.assert(
      fc.property(chains, place, place, (chain, one, other) => {
        const [here, there] = [one % chain.links.length, other % chain.links.length];
        fc.pre(here !== there);
        const links = swapped(chain.links, here, there);
        expect(verify({ ...chain, links }).ok).toBe(false);
        const renumbered = links.map((link, at) => ({ ...link, version: at + 1 }));
        expect(verify({ ...chain, links: renumbered }).ok).toBe(false);
      }),
    );
  });

  it('shows an edit of any field of any event', () => {
    const edits = fc.constantFrom<(link: Link) => Link>(
      (link) => ({ ...link, event: { ...link.event, type: 'ProposalWithdrawn' } }),
      (link) => ({ ...link, event: { ...link.event, more: 1 } }),
      (link) => ({ ...link, wordsHash: link.wordsHash === null ? 'hash' : null }),
      (link) => ({ ...link, hash: `${link.hash}0` }),
      (link) => ({ ...link, previous: `${link.previous}0` }),
      (link) => ({ ...link, version: link.version + 1 }),
      (link) => ({ ...link, words: { salt: 'another', words: { put: 'in' } } }),
    );
    fc.assert(
      fc.property(chains, place, edits, (chain, at, edit) => {
        const index = at % chain.links.length;
        const links = chain.links.map((link, here) => (here === index ? edit(link) : link));
        const broken = verify({ ...chain, links });
        expect(broken).toMatchObject({ ok: false, refusal: { version: index + 1 } });
      }),
    );
  });

  it('shows a history written anew from any event on', () => {
    fc.assert(
      fc.property(chains, place, event, (chain, at, other) => {
        const kept = chain.links.slice(0, at % chain.links.length);
        const links: Link[] = [...kept];
        for (const { event: old } of chain.links.slice(kept.length)) {
          const forged = links.length === kept.length ? { ...other, forged: true } : old;
          links.push(seal(links.at(-1) ?? beginning, { ...forged, type: 'Forged' }, 'salt'));
        }
        expect(verify({ ...chain, links })).toMatchObject({ ok: false, refusal: { why: 'hash' } });
      }),
    );
  });
});

function swapped(links: readonly Link[], here: number, there: number): readonly Link[] {
  const from = (at: number) => (at === here ? there : at === there ? here : at);
  return links.flatMap((_, at) => links.slice(from(at), from(at) + 1));
}
