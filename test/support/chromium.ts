import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser that the tests drive, or why there is none. */
export type Chromium =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly reason: string };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser named in CHROMIUM_PATH is the only one considered. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): Chromium {
  const named = env['CHROMIUM_PATH'] ?? '';
  const path = (named === '' ? candidates(env['PATH'] ?? '') : [named]).find(isExecutable);
  if (path !== undefined) return { found: true, path };
  const reason =
    named === ''
      ? 'no Chromium on this machine: install one or set CHROMIUM_PATH'
      : `CHROMIUM_PATH names no program that can be run: ${named}`;
  if (env['REQUIRE_BROWSER'] === '1') throw new Error(reason);
  return { found: false, reason };
}

function candidates(searchPath: string): readonly string[] {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
