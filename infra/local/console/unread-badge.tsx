import { unreadWords } from './words.ts';

export function UnreadBadge({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className="badge">
        <span aria-hidden="true">{count}</span>
        <span className="unseen">{unreadWords(count)}</span>
      </span>
    </>
  );
}
