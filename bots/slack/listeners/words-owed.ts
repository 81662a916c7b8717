import type { Reply } from '#bots/desk/desk.ts';
import type { NoticeView } from '#bots/views/view.ts';
import { inSlack } from '#bots/wording/in-slack.ts';

/** What the person is told later when Slack did not take the answer. */
export function wordsOwed(reply: Reply): readonly string[] {
  return reply.kind === 'ask' ? [inSlack.notOpened] : noticeOf(reply).lines;
}

export function noticeOf(reply: Exclude<Reply, { kind: 'ask' }>): NoticeView {
  return reply.kind === 'done' ? reply.receipt : reply.notice;
}
