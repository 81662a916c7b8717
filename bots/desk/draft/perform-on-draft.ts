import { askedByProgrammes } from '#bots/desk/asked-by-programmes.ts';
import type { Press, Reply } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { holdsWords } from '#bots/desk/holds-words.ts';
import { saysAboutNoOne } from '#bots/desk/refill.ts';
import { refusal } from '#bots/desk/reply.ts';
import type { DecisionActId, DraftActId } from '#bots/views/act-id.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import { draftButtons } from '#bots/views/draft-card.ts';
import type { Known } from '#bots/views/forms/people-options.ts';
import { draftReceipts } from '#bots/wording/drafts.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Act, Command } from '#shared/decision/command.ts';
import { type Decision, isOpened, type Sitting } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { type Draft, underForum } from '#shared/decision/draft.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import { isPrivate } from '#shared/decision/standing.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { Recorded, Stream } from '#shared/ports/event-store.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';

export type DraftPress = Press & {
  readonly act: DecisionActId | DraftActId;
};

/** A press by someone known, on a history that was read. */
export interface Pressed {
  readonly ports: DeskPorts;
  readonly press: DraftPress;
  readonly person: string;
  readonly stream: Stream;
  readonly history: readonly Recorded<DecisionEvent>[];
}

/** The same, on a draft under its forum as it stands, by someone who may read it. */
export interface KnownDraft extends Pressed {
  readonly draft: Draft;
  readonly people: readonly Known[];
}

/** The form that comes back filled. */
type Again = (why: Refusal | NotRecorded) => Reply;

/** Does what was pressed, and answers once it stands on record. */
export async function performOnDraft(known: KnownDraft, act: Act, again: Again): Promise<Reply> {
  const { ports, press, stream, history, draft } = known;
  const asked = await askedByProgrammes(ports, draft.proposal.ics, act);
  const handled = await handleCommand(ports.events)(
    decisionDecider,
    { stream, command: commandOnDraft(known, asked), history },
    ports.tryAgain(press.arrived),
  );
  if (!handled.ok) return again(handled.refusal);
  const { state, events } = handled.value;
  return holdsWords(act, events)
    ? doneOnDraft(known, asItStands(state, known), receiptName(act))
    : again({ code: 'AlreadySent' });
}

/** A draft is still one of the forum as it is now. */
function asItStands(state: Decision, { draft }: KnownDraft): Decision {
  return state.status === 'draft' ? underForum(state, draft.proposal.forum) : state;
}

export function commandOnDraft({ ports, press, person }: Pressed, act: Act): Command {
  return {
    id: press.commandId,
    by: person,
    via: press.account.platform,
    at: ports.clock.now(),
    ...saysAboutNoOne(press.values),
    act,
  };
}

type Receipt = keyof typeof draftReceipts;

/** What whoever did something reads, with what they can press next. */
export function doneOnDraft(
  { press, person, ports }: Pressing,
  state: Decision,
  name: Receipt,
): Reply {
  if (isOpened(state)) {
    const act = state.proposer === person ? 'Propose' : 'OpenProposal';
    const lines = receipt(act, state, ports.clock.now());
    const card = isPrivate(state) && press.place !== null ? null : decisionCard(state);
    return { kind: 'done', receipt: { kind: 'notice', lines, buttons: [] }, card };
  }
  const buttons = state.status === 'draft' ? draftButtons(state, person) : [];
  const lines = [draftReceipts[name]];
  return { kind: 'done', receipt: { kind: 'notice', lines, buttons }, card: null };
}

/** Whoever raises a proposal presses on none. */
interface Pressing {
  readonly press: Press;
  readonly person: string;
  readonly ports: DeskPorts;
}

function receiptName({ type }: Act): Receipt {
  return type in draftReceipts ? (type as Receipt) : 'Propose';
}

/** Says why not, in words. */
export function refuseOnDraft({ draft }: KnownDraft, why: Refusal | NotRecorded): Reply {
  return refusal([refusalInWords(why, draftTable(draft))]);
}

/** What a refusal about a draft is said about. */
export function draftTable({ proposal }: Draft): Sitting {
  return sittingOf(proposal, '');
}
