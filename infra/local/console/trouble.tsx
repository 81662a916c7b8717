import type { Acts } from './use-acts.ts';
import { words } from './words.ts';

/** What went wrong, kindly, until it is dismissed or something else is done. */
export function Trouble({ acts }: { readonly acts: Acts }) {
  const { trouble, forgetTrouble } = acts;
  return (
    <div role="alert">
      {trouble === null ? null : (
        <p className="trouble">
          <span>{trouble}</span>
          <button type="button" className="plain" onClick={forgetTrouble}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
