import { accepted, refused } from '#shared/result.ts';
import { mustBeTalking, mustDiscuss, mustMeanTheseWords } from './guards.ts';
import type { Judge } from './here.ts';
import { limits, textProblem } from './words.ts';

/** Anyone with a seat, and the proposer, may answer an objection; the answer stands beside it. */
export const replyToObjection: Judge<'ReplyToObjection'> = ({ objection, reply }, here) => {
  const no = mustDiscuss(here) ?? textProblem('reply', reply, limits.words);
  if (no !== null) return refused(no);
  const answered = here.decision.objections.find((each) => each.id === objection);
  if (answered === undefined) return refused({ code: 'NoSuchObjection' });
  const repeats = answered.replies.some((each) => each.by === here.person && each.reply === reply);
  return accepted(repeats ? [] : [{ type: 'ObjectionAnswered', objection, words: { reply } }]);
};

/** Only the seat that objected takes its objection back, having the words as they stand before it. */
export const withdrawObjection: Judge<'WithdrawObjection'> = ({ objection, version }, here) => {
  const raised = here.decision.objections.find((each) => each.id === objection);
  if (raised === undefined) return refused({ code: 'NoSuchObjection' });
  if (raised.by !== here.person) return refused({ code: 'NotTheObjector', objector: raised.seat });
  if (!raised.standing) return accepted([]);
  const no = mustBeTalking(here) ?? mustMeanTheseWords(here.decision, version);
  return no === null ? accepted([{ type: 'ObjectionWithdrawn', objection }]) : refused(no);
};
