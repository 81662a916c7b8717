import { useRef, useState } from 'react';
import type { ActOutcome } from '#infra/local/page/act-outcome.ts';
import { postAct } from './post-act.ts';
import { troubleWords } from './words.ts';

export interface Acts {
  /** The name of the button that is waiting for its answer. */
  readonly busy: string | null;
  /** What went wrong with the last act, in words. */
  readonly trouble: string | null;
  readonly forgetTrouble: () => void;
  /** Does one thing at a time: a second press of the same button is ignored, another waits its turn. */
  readonly act: (button: string, path: string, body: object) => Promise<ActOutcome | undefined>;
}

export function useActs(): Acts {
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const before = useRef<Promise<unknown>>(Promise.resolve());

  const act: Acts['act'] = (button, path, body) => {
    if (busy === button) return Promise.resolve(undefined);
    const answered = before.current.then(async () => {
      setBusy(button);
      setTrouble(null);
      const outcome = await postAct(path, body);
      setTrouble(troubleWords(outcome) ?? null);
      setBusy(null);
      return outcome;
    });
    before.current = answered;
    return answered;
  };
  return { busy, trouble, forgetTrouble: () => setTrouble(null), act };
}
