import { useState } from 'react';

/** Which forum and which seats are looked at; kept in the address, so that a reload stays. */
export type Looking = Readonly<Partial<Record<'forum' | 'slack' | 'teams', string>>>;

export function useLooking(): readonly [Looking, (change: Looking) => void] {
  const [looking, setLooking] = useState<Looking>(fromAddress);
  const change = (part: Looking) => {
    const next = { ...looking, ...part };
    history.replaceState(null, '', `?${new URLSearchParams(next).toString()}`);
    setLooking(next);
  };
  return [looking, change];
}

function fromAddress(): Looking {
  const query = new URLSearchParams(location.search);
  const parts = (['forum', 'slack', 'teams'] as const).flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(parts);
}
