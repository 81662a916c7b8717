import { useEffect, useState } from 'react';
import type { ConsoleState } from '#infra/local/console-state.ts';
import { describeChange } from './describe-change.ts';

/** Says aloud what changed, and only that. */
export function Announcer({ state }: { readonly state: ConsoleState }) {
  const [before, setBefore] = useState(state);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (state === before) return;
    const change = describeChange(before, state);
    setBefore(state);
    if (change) setSaid(change);
  }, [state, before]);
  return (
    <div className="unseen" aria-live="polite" data-announcer="">
      {said}
    </div>
  );
}
