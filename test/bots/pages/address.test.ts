import { describe, expect, it } from 'vitest';
import { askedFor, planInAddress } from '#bots/pages/address.ts';

const token = 'kq5VbY1mT0mK3wz9Xo2u_g';

describe('an address', () => {
  it.each([
    ['', 'first', '', `${token}/`],
    ['/', 'first', '', './'],
    ['/merger', 'board', 'merger', './'],
    ['/merger/pack', 'pack', 'merger', '../'],
    ['/merger/pack.csv', 'csv', 'merger', '../'],
    ['/calendar.ics', 'calendar', 'calendar.ics', './'],
  ])('%s asks for the page %s', (below, page, plan, up) => {
    expect(askedFor(`/pages/${token}${below}`)).toEqual({ token, page, plan, up });
  });

  it.each([
    '/pages',
    '/pages/',
    `/pages//${token}`,
    `/pages/${token.slice(1)}`,
    `/pages/${token}A`,
    `/pages/${token}%00`,
    `/pages/${token}/merger/`,
    `/pages/${token}/merger/other`,
    `/pages/${token}//pack`,
    `/pages/${token}/../${token}/merger/pack`,
    `/pages/${token}/merger/pack/more`,
    `/pages/${token}?x`,
    `/other/${token}`,
    `x/pages/${token}`,
    `/pages/${token}\n`,
  ])('%j asks for none', (path) => {
    expect(askedFor(path)).toBeUndefined();
  });
});

describe('a plan in an address', () => {
  it('is its id where that is plain', () => {
    expect(planInAddress('ics-establishment-2021')).toBe('ics-establishment-2021');
  });

  it.each(['two roles', 'a/b', '..', 'calendar.ics', '100 %', 'Ærø', '-x'])(
    'is a hash of %j, with which it is told from all others',
    (id) => {
      expect(planInAddress(id)).toMatch(/^~[0-9a-f]{20}$/);
      expect(askedFor(`/pages/${token}/${planInAddress(id)}`)?.page).toBe('board');
    },
  );
});
