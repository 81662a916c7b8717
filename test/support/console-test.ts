import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './chromium.ts';
import { lastingFolder } from './lasting-folder.ts';
import { machineOnFriday, type RunningMachine } from './one-machine.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { type People, sitAndPress } from './sit-and-press.ts';

const chromium = findChromium(process.env);

/** Whether and why tests in a browser cannot run on this machine; the reason is part of their title. */
export const skip = { reason: chromium.found ? '' : ` (skipped: ${chromium.reason})` };

/** What the tests of one file drive: one machine, one browser, and the people at its console. */
export interface AtTheConsole {
  readonly browser: TestBrowser;
  readonly people: People;
}

/** Starts a machine before the tests of a describe block, and ends it after them. */
export function atTheConsole(
  peopleIn: (browser: TestBrowser) => Promise<People> = async (browser) => sitAndPress(browser),
): () => AtTheConsole {
  const folder = lastingFolder();
  let machine: RunningMachine;
  let here: AtTheConsole;
  beforeAll(async () => {
    machine = await machineOnFriday(folder);
    const browser = await openBrowser(chromium.found ? chromium.path : '', machine.url);
    here = { browser, people: await peopleIn(browser) };
  });
  afterAll(async () => {
    await here.browser.close();
    await machine.stop();
  });
  return () => here;
}
