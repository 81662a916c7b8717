import { describe, expect, it } from 'vitest';
import { putOnRecord } from '#test/support/ics.ts';
import { pagesOf, reader } from '#test/support/pages-on-record.ts';
import { bareOnPage, saying, usualOnPage } from '#test/support/plans-on-pages.ts';
import { play } from '#test/support/play.ts';

const usual = usualOnPage();
const holder = { ics: 'south', person: reader };
const inPrivate = play({
  ics: 'south',
  publicity: {
    is: 'private',
    because: 'It is about one post.',
    resolution: 'That the public be left out for this item.',
  },
});
const someToken = 'kq5VbY1mT0mK3wz9Xo2u_g';

describe('a link to the pages', () => {
  it('opens the board of the only plan, its pack and its table', async () => {
    const { get, linksOf } = await pagesOf({ south: [usual] });
    const { pages } = await linksOf(holder);
    for (const path of [pages, `${pages}/`, `${pages}/${usual.id}`]) {
      const { statusCode, headers, body } = await get(path);
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toContain('<h1>Becoming a statutory ICS, 2021/22</h1>');
      expect(body).toContain('id="timeline"');
    }
    expect((await get(`${pages}/${usual.id}/pack`)).body).toContain('class="sheet"');
    const csv = await get(`${pages}/${usual.id}/pack.csv`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ics-establishment-2021-2026-08-12.csv"',
    });
    expect(csv.body).toContain('T-Q2-2');
  });

  it('opens a short list where there are several plans, and one where there is none', async () => {
    const { get, linksOf } = await pagesOf({ south: [bareOnPage(), usual], north: [] });
    const { pages } = await linksOf(holder);
    const { body } = await get(pages);
    const leads = [...body.matchAll(/<li><a href="([^"]*)">([^<]*)</g)];
    expect(leads.map(([, to, name]) => [to, name])).toEqual([
      [`${pages.slice('/pages/'.length)}/bare`, 'An example'],
      [`${pages.slice('/pages/'.length)}/${usual.id}`, 'Becoming a statutory ICS, 2021/22'],
    ]);
    expect((await get(`${pages}/bare`)).body).toContain('All programmes');
  });

  it('leads from every page to every other', async () => {
    const { get, linksOf } = await pagesOf({
      south: [{ ...usual, id: 'two roles' }, bareOnPage()],
    });
    const { pages } = await linksOf(holder);
    const seen = new Set<string>();
    const toSee = [pages];
    for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { statusCode, body } = await get(path);
      expect(statusCode, path).toBe(200);
      const links = [...body.matchAll(/<a href="([^"#]+)"/g)].map(([, to = '']) => to);
      const own = links.filter((to) => !to.startsWith('https://'));
      toSee.push(...own.map((to) => new URL(to, `https://accord.example${path}`).pathname));
    }
    expect(seen.size).toBe(8);
  });

  it('is answered alike where it never was, was ended, has expired, or its owner has left', async () => {
    const { get, linksOf, links } = await pagesOf({ south: [usual] });
    const ended = await linksOf(holder);
    const got = await links.got(holder);
    await links.end(
      holder,
      got.map(({ id }) => id),
    );
    const stranger = await linksOf({ ...holder, person: 'someone else' });
    const { pages, calendar } = await linksOf(holder);
    const answers = await Promise.all(
      [
        `/pages/${someToken}`,
        `/pages/${someToken}/${usual.id}`,
        ended.pages,
        `${ended.pages}/${usual.id}/pack.csv`,
        ended.calendar,
        stranger.pages,
        stranger.calendar,
        `${pages}/calendar.ics`,
        calendar.replace('/calendar.ics', ''),
        calendar.replace('calendar.ics', usual.id),
        `${pages}/other`,
        `${pages}/__proto__`,
        `${pages}/constructor/pack`,
        `${pages}/${usual.id}%2Fpack`,
        `${pages}/../${usual.id}`,
        '/pages/',
        '/pages/x',
        `/pages/${'A'.repeat(5000)}`,
      ].map((path) => get(path)),
    );
    const [first] = answers;
    expect(first?.statusCode).toBe(404);
    expect(first?.body).toContain('This page cannot be shown');
    for (const answer of answers) expect(answer).toEqual(first);
  });

  it('shows nothing of another ICS, whatever is asked', async () => {
    const { get, linksOf } = await pagesOf({
      south: [usual],
      north: [{ ...saying('NORTH ALONE'), id: 'northern' }],
    });
    const south = await linksOf(holder);
    const north = await linksOf({ ...holder, ics: 'north' });
    for (const below of ['', '/northern', '/northern/pack', '/northern/pack.csv']) {
      expect((await get(`${south.pages}${below}`)).body).not.toContain('NORTH');
      expect((await get(`${north.pages}${below}`)).body).toContain('NORTH ALONE');
    }
    expect((await get(south.calendar)).body).not.toContain('NORTH');
  });

  it('shows nothing of a decision that is private, or not there', async () => {
    const shown = await pagesOf({ south: [usual] });
    const { pages } = await shown.linksOf(holder);
    const board = async () => (await shown.get(pages)).body;
    expect(await board()).toContain('Waiting for</p><ul><li>a decision.');
    const open = play({ ics: 'south' });
    await putOnRecord(shown.store, open);
    expect(await board()).toContain('home-from-hospital');
    const kept = await pagesOf({ south: [usual] });
    const link = await kept.linksOf(holder);
    await putOnRecord(kept.store, inPrivate);
    const { body } = await kept.get(link.pages);
    expect(body).toContain('Waiting for</p><ul><li>a decision.');
    expect(body).not.toContain('home-from-hospital');
  });
});

describe('a link to the calendar', () => {
  it('opens the due dates of what is running, and nothing else', async () => {
    const closed = { ...usual, id: 'closed', plan: { ...usual.plan, status: 'closed' as const } };
    const { get, linksOf } = await pagesOf({ south: [closed, saying('In a month')] });
    const { calendar } = await linksOf(holder);
    const { statusCode, headers, body } = await get(calendar);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(body).toContain('SUMMARY:In a month');
  });
});

describe('every answer', () => {
  it('is kept by nobody, found by no search, and runs nothing', async () => {
    const { get, linksOf } = await pagesOf({ south: [usual] });
    const { pages, calendar } = await linksOf(holder);
    for (const path of [pages, calendar, `${pages}/${usual.id}/pack.csv`, '/pages/x']) {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
      );
    }
  });

  it('has no body where only its head is asked for', async () => {
    const { get, linksOf } = await pagesOf({ south: [usual] });
    const { pages } = await linksOf(holder);
    for (const path of [pages, '/pages/x']) {
      const whole = await get(path);
      expect(await get(path, 'HEAD')).toEqual({ ...whole, body: '' });
    }
  });

  it('says kindly where something broke, and not what', async () => {
    const store = { load: () => Promise.reject(new Error('secret cause')) };
    const { links } = await pagesOf({});
    const issued = await links.issue(holder, 'one');
    const { front } = await pagesOf(
      {},
      { links, store: { ...store, append: () => Promise.resolve('appended') } },
    );
    const answer = await front({
      rawPath: `/pages/${issued?.pages}`,
      requestContext: { http: { method: 'GET' } },
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('Something went wrong');
    expect(answer.body).not.toContain('secret');
  });
});
