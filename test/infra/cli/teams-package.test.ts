import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '#test/support/data-folder.ts';
import { callAccord, runAccord } from './call-accord.ts';

const id = '1f0c8a52-6c1e-4f0b-9a57-3d2b7e5c9a10';
const good = `teams-package --id ${id} --url https://a.nhs.uk`;

describe('accord teams-package', () => {
  it('writes a zip of the manifest and its two icons', async () => {
    const { packed, exit } = await packing(good);
    expect(exit).toBe('ok');
    const files = unzipSync(packed);
    expect(Object.keys(files)).toEqual(['manifest.json', 'colour.png', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      id,
      version: '1.0.0',
      developer: { name: 'Accord', websiteUrl: 'https://a.nhs.uk', privacyUrl: 'https://a.nhs.uk' },
      bots: [{ botId: id }],
      composeExtensions: [{ botId: id }],
      validDomains: ['a.nhs.uk'],
    });
  });

  it('names who runs it, with the pages that are given', async () => {
    const { packed } = await packing(
      `${good} --by ICS --website https://b.nhs.uk/ --terms https://b.nhs.uk/t --app-version 1.2.0`,
    );
    expect(JSON.parse(strFromU8(unzipSync(packed)['manifest.json'] ?? packed))).toMatchObject({
      version: '1.2.0',
      developer: {
        name: 'ICS',
        websiteUrl: 'https://b.nhs.uk/',
        privacyUrl: 'https://b.nhs.uk/',
        termsOfUseUrl: 'https://b.nhs.uk/t',
      },
    });
  });

  it('writes the same bytes on any day, in any time zone', () => {
    const [here, there] = ['Europe/London', 'Pacific/Auckland'].map((TZ) => {
      const folder = dataFolder();
      expect(runAccord(good, { folder, env: { TZ } }).status).toBe(0);
      return readFileSync(join(folder, 'accord-teams.zip'));
    });
    expect(here).toEqual(there);
  });

  it('says everything that is wrong at once, and writes nothing', async () => {
    const folder = dataFolder();
    const line = 'teams-package --id 12 --url http://a --privacy here --app-version 2';
    const { exit, problems } = await callAccord(line, { folder, env: {} });
    expect(exit).toBe('unusable');
    expect(problems.map((problem) => problem.split(',')[0])).toEqual([
      '--id:1:1: found "12"',
      '--url:1:1: found "http://a"',
      '--privacy:1:1: found "here"',
      '--app-version:1:1: found "2"',
    ]);
    expect(existsSync(join(folder, 'accord-teams.zip'))).toBe(false);
  });

  it('says where it cannot write', async () => {
    const { problems } = await callAccord(`${good} --to nowhere/a.zip`, {
      folder: dataFolder(),
      env: {},
    });
    expect(problems).toEqual([
      '--to:1:1: found "nowhere/a.zip", expected a file, in a folder that is there, that you may write.',
    ]);
  });
});

describe('the icons', () => {
  it('in colour: 192 by 192, no pixel to see through', async () => {
    const { width, height, pixels } = await icon('colour.png');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('in outline: 32 by 32, white on nothing', async () => {
    const { width, height, pixels } = await icon('outline.png');
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(drawn.every(([red, green, blue]) => Math.min(red, green, blue) === 255)).toBe(true);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(512);
  });
});

async function packing(line: string) {
  const folder = dataFolder();
  const { exit } = await callAccord(`${line} --to app.zip`, { folder, env: {} });
  return { exit, packed: new Uint8Array(readFileSync(join(folder, 'app.zip'))) };
}

type Pixel = readonly [number, number, number, number];

/** A PNG of eight bits a channel with alpha, its rows unfiltered: as ours are. */
async function icon(name: string) {
  const { packed } = await packing(good);
  const png = Buffer.from(unzipSync(packed)[name] ?? []);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(png.subarray(24, 26)).toEqual(Buffer.from([8, 6]));
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const pixels = Array.from({ length: width * height }, (_, index): Pixel => {
    const row = Math.floor(index / width) * (1 + 4 * width);
    expect(rows[row]).toBe(0);
    const at = row + 1 + 4 * (index % width);
    return [
      rows.readUInt8(at),
      rows.readUInt8(at + 1),
      rows.readUInt8(at + 2),
      rows.readUInt8(at + 3),
    ];
  });
  return { width, height, pixels };
}
