import { useEffect, useState } from 'react';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { describeChange } from './describe-change.ts';

/** One change may follow the other faster than either is read out. */
const kept = 5;

/** Says aloud what changed, and only that. */
export function Announcer({ state }: { readonly state: ConsoleState }) {
  const [before, setBefore] = useState(state);
  const [said, setSaid] = useState<readonly { readonly id: number; readonly words: string }[]>([]);

  useEffect(() => {
    if (state === before) return;
    const words = describeChange(before, state);
    setBefore(state);
    if (!words) return;
    setSaid((all) => [...all, { id: (all.at(-1)?.id ?? 0) + 1, words }].slice(-kept));
  }, [state, before]);
  return (
    <div className="unseen" aria-live="polite" data-announcer="">
      {said.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </div>
  );
}
