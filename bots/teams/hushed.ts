import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();
let running = 0;
let spoken: typeof console.error | undefined;

/**
 * Runs the work without what it says on console.error: botbuilder prints signing keys there when
 * a token is bad. What others say meanwhile is still heard.
 */
export async function hushed<Yield>(work: () => Promise<Yield>): Promise<Yield> {
  hush();
  try {
    return await inside.run(true, work);
  } finally {
    unhush();
  }
}

function hush(): void {
  running += 1;
  if (running > 1) return;
  const { error } = console;
  spoken = error;
  const filtered: typeof error = (...said: readonly unknown[]) => {
    if (inside.getStore() === undefined) error.apply(console, [...said]);
  };
  Object.assign(console, { error: filtered });
}

function unhush(): void {
  running -= 1;
  if (running === 0 && spoken !== undefined) Object.assign(console, { error: spoken });
}
