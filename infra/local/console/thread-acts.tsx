import { ThreadReply } from './thread-reply.tsx';
import { words } from './words.ts';

/** What one can do with the thread of a message in a channel. */
export interface Thread {
  readonly post: (text: string) => Promise<unknown>;
  readonly makeItCount: () => Promise<unknown>;
}

/** Under the clerk's own card a reply can be written, and one's own reply can be made to count. */
export function ThreadActs(props: {
  readonly thread: Thread | null;
  readonly fromClerk: boolean;
  readonly isUnder: boolean;
  readonly isOwn: boolean;
}) {
  const { thread, fromClerk, isUnder, isOwn } = props;
  if (thread === null) return null;
  if (fromClerk && !isUnder) return <ThreadReply post={thread.post} />;
  if (!isOwn || !isUnder) return null;
  return (
    <button type="button" className="plain" onClick={() => void thread.makeItCount()}>
      {words.makeItCount}
    </button>
  );
}
