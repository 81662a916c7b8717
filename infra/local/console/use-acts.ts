import { useState } from 'react';
import type { ActOutcome } from '#infra/local/page/act-outcome.ts';
import { postAct } from './post-act.ts';
import { troubleWords } from './words.ts';

export interface Acts {
  /** The name of the button that is waiting for its answer. */
  readonly busy: string | null;
  /** What went wrong with the last act, in words. */
  readonly trouble: string | null;
  readonly forgetTrouble: () => void;
  /** Does one thing at a time; a press while another is under way is ignored. */
  readonly act: (button: string, path: string, body: object) => Promise<ActOutcome | undefined>;
}

export function useActs(): Acts {
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const act: Acts['act'] = async (button, path, body) => {
    if (busy !== null) return undefined;
    setBusy(button);
    setTrouble(null);
    const outcome = await postAct(path, body);
    setTrouble(troubleWords(outcome) ?? null);
    setBusy(null);
    return outcome;
  };
  return { busy, trouble, forgetTrouble: () => setTrouble(null), act };
}
