import { expect, it } from 'vitest';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { sendForm, spawnMachine } from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';

it.skipIf(dynoxide.reason)(
  `the links that somebody gets in chat open on one machine ${dynoxide.reason ?? ''}`,
  async () => {
    const machine = await spawnMachine(lastingFolder());
    const about = { act: 'get-links', about: {}, values: {} };
    const given = await sendForm(machine, 'chair', { ...about, view: 'V1' });
    const found = [...(await given.text()).matchAll(/"url":"([^"]+)"/g)];
    const [pages = '', calendar = ''] = found.map(([, url]) => url);
    expect(pages).toMatch(new RegExp(`^${machine.url}/pages/[\\w-]{22}$`));

    const board = await fetch(pages);
    expect([board.status, board.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await board.text()).toContain('<h1>Merging two integrated care boards</h1>');
    const pack = await fetch(`${pages}/merger/pack.csv`);
    expect((await pack.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(await (await fetch(calendar)).text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const head = await fetch(pages, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);

    await sendForm(machine, 'chair', { ...about, act: 'end-links', view: 'V2' });
    for (const ended of [pages, calendar, `${machine.url}/pages/nothing`]) {
      expect((await fetch(ended)).status).toBe(404);
    }
    expect((await fetch(pages, { method: 'POST' })).status).toBe(404);
  },
);
