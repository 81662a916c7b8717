import type { ForumState } from '#shared/forum/forum-decider.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import { accepted } from '#shared/result.ts';

type SetUp = Parameters<typeof forumDecider.decide>[0];

/** Sets up a forum as one that has been out of practice for long, unless it is given as one in practice. */
export const standingForums = {
  ...forumDecider,
  decide(command: SetUp, state: ForumState) {
    const judged = forumDecider.decide(command, state);
    if (!judged.ok || command.forum.practice !== undefined) return judged;
    return accepted(judged.value.filter(({ type }) => type !== 'PracticeBegan'));
  },
};
