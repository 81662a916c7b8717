import { useEffect, useState } from 'react';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import type { Looking } from './use-looking.ts';

export interface Live {
  readonly state: ConsoleState | undefined;
  /** When the state was read, by this browser's own clock. */
  readonly readAt: number;
  readonly connected: boolean;
}

/** The state as it stands, read again whenever the server says that something changed. */
export function useConsoleState(looking: Looking): Live {
  const [live, setLive] = useState<Live>({ state: undefined, readAt: 0, connected: true });
  const query = new URLSearchParams(looking).toString();

  useEffect(() => {
    let stopped = false;
    const read = oneAtATime(async () => {
      const state = await readState(query);
      if (!stopped && state) setLive({ state, readAt: Date.now(), connected: true });
    });
    const events = new EventSource('/console/events');
    events.addEventListener('changed', read);
    events.addEventListener('error', () => setLive((before) => ({ ...before, connected: false })));
    return () => {
      stopped = true;
      events.close();
    };
  }, [query]);
  return live;
}

async function readState(query: string): Promise<ConsoleState | undefined> {
  const response = await fetch(`/console/state?${query}`).catch(() => undefined);
  if (!response?.ok) return undefined;
  return (await response.json()) as ConsoleState;
}

/** Changes that come while one is being read are read together, once, after it. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    void run().finally(() => {
      running = false;
      if (!again) return;
      again = false;
      start();
    });
  };
  return start;
}
