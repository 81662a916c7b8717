import type { Reply } from '#bots/desk/desk.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';

/** What the person is told later when Slack did not take the answer. A link is no words to keep. */
export function wordsOwed(reply: Reply): readonly string[] {
  if (reply.kind === 'ask') return [inSlack.notOpened];
  const { lines, links } = noticeOf(reply);
  return links === undefined ? lines : [inSlack.linksNotShown];
}

export function noticeOf(reply: Exclude<Reply, { kind: 'ask' }>): NoticeView {
  return reply.kind === 'done' ? reply.receipt : reply.notice;
}
