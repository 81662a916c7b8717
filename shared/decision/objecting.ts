import { accepted, refused } from '#shared/result.ts';
import { mayAnswer } from './answering.ts';
import { mustBeTalking, mustDiscuss, mustMeanTheseWords } from './guards.ts';
import type { Judge } from './here.ts';
import { standingObjections } from './saying.ts';
import { seatById } from './standing.ts';
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

/**
 * The words as they stand nearly settle it: its owner says what is missing. The objection stands,
 * and that is what would help now; what they wrote first stays on record.
 */
export const sayWhatIsMissing: Judge<'SayWhatIsMissing'> = (act, here) => {
  const { objection, version, missing } = act;
  const raised = here.decision.objections.find((each) => each.id === objection);
  if (raised === undefined) return refused({ code: 'NoSuchObjection' });
  if (raised.by !== here.person) return refused({ code: 'NotTheObjector', objector: raised.seat });
  const stands = standingObjections(here.decision).includes(raised);
  const seat = stands ? seatById(here.decision, raised.seat) : null;
  if (seat === null) return refused({ code: 'ObjectionIsOver', objector: raised.seat });
  const no = mayAnswer({ ...here, seat }, version) ?? textProblem('missing', missing, limits.words);
  if (no !== null) return refused(no);
  const last = raised.missing.at(-1);
  const repeats = last?.version === version && last.missing === missing;
  return accepted(
    repeats ? [] : [{ type: 'MissingNamed', objection, version, words: { missing } }],
  );
};

/** Only the seat that objected takes its objection back, having the words as they stand before it. */
export const withdrawObjection: Judge<'WithdrawObjection'> = ({ objection, version }, here) => {
  const raised = here.decision.objections.find((each) => each.id === objection);
  if (raised === undefined) return refused({ code: 'NoSuchObjection' });
  if (raised.by !== here.person) return refused({ code: 'NotTheObjector', objector: raised.seat });
  if (raised.ended?.because === 'taken back') return accepted([]);
  if (raised.ended !== null) return refused({ code: 'ObjectionIsOver', objector: raised.seat });
  const no = mustBeTalking(here) ?? mustMeanTheseWords(here.decision, version);
  return no === null ? accepted([{ type: 'ObjectionWithdrawn', objection }]) : refused(no);
};
