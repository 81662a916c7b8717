import { whoRaisesThere } from '#bots/wording/strangers.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { maySee } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import { belongsTo } from '#shared/forum/in-force.ts';
import { replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { filledWith } from './filled-with.ts';
import { forumById } from './forums.ts';
import { type Proposer, proposalFormFor } from './proposal-form-for.ts';
import { inPrivate, refusal, turnedAway } from './reply.ts';

/** The form of the body that an item was referred to, with the words of that item in it. */
export async function raiseThere(ports: DeskPorts, press: Press, who: Proposer): Promise<Reply> {
  const { decision: id = '', forum: there = '' } = press.about;
  if (press.about.ics !== who.ics) return turnedAway('AnotherSystem');
  if (!isId(id)) return turnedAway('NothingHere');
  const { ics } = who;
  const [history, forum] = await Promise.all([
    ports.events.load<DecisionEvent>({ ics, kind: 'decision', id }),
    forumById(ports, ics, there),
  ]);
  const decision = replay(decisionDecider, history);
  if (forum === null || !isOpened(decision) || !isReferredTo(decision, there)) {
    return turnedAway('NothingHere');
  }
  if (!maySee(decision, who.person)) return inPrivate(ics);
  if (!belongsTo(forum, who.person)) return refusal([whoRaisesThere(forum)]);
  const { question, why } = current(decision);
  const form = proposalFormFor(ports, who, [forum]);
  return { kind: 'ask', view: filledWith(form, { question, why, link: decision.link }) };
}

function isReferredTo({ referral }: Opened, forum: string): boolean {
  return referral?.to === forum;
}
