import type { Reply } from '#bots/desk/desk.ts';
import { forumById } from '#bots/desk/forums.ts';
import { peopleOf } from '#bots/desk/people-of.ts';
import { refusal, turnedAway } from '#bots/desk/reply.ts';
import { text } from '#bots/desk/values.ts';
import { draftChoices } from '#bots/views/draft-card.ts';
import type { Values } from '#bots/views/view.ts';
import { discarded, noMoreADraft, notOpenYet } from '#bots/wording/drafts.ts';
import type { Decision, Opened } from '#shared/decision/decision.ts';
import type { Discarded, Draft } from '#shared/decision/draft.ts';
import { maySeeDraft, underForum } from '#shared/decision/draft.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { inForceOn } from '#shared/forum/in-force.ts';
import { localDate } from '#shared/time.ts';
import { draftActs } from './draft-acts.ts';
import { openForm, sendForm } from './form-on-draft.ts';
import { doneOnDraft, type KnownDraft, type Pressed } from './perform-on-draft.ts';
import { goOnWriting, putForward, sendWriting } from './writing.ts';

/** A press on a proposal that is not open, judged by the forum as it stands now. */
export async function pressDraft(pressed: Pressed, state: Draft | Discarded): Promise<Reply> {
  if (state.status === 'discarded') return doneBefore(pressed, state) ?? refusal([discarded]);
  const { ports, press, person } = pressed;
  const { ics, forum: was } = state.proposal;
  const [forum, people] = await Promise.all([
    forumById(ports, ics, was.id),
    press.act === 'show-draft' ? peopleOf(ports, ics) : [],
  ]);
  if (forum === null) return turnedAway('NothingHere');
  const draft = underForum(state, inForceOn(forum, localDate(ports.clock.now())));
  if (!maySeeDraft(draft, person)) return turnedAway('InPrivate');
  return doneBefore(pressed, draft) ?? answer({ ...pressed, draft, people });
}

/** A press on what was a draft: the one that opened it is answered as before. */
export function pressTooLate(pressed: Pressed, state: Opened): Reply {
  return doneBefore(pressed, state) ?? refusal([noMoreADraft]);
}

const receipts = {
  DraftKept: 'KeepDraft',
  DraftPutForward: 'Propose',
  DraftShown: 'ShowDraft',
  ConcernOnDraft: 'VoiceOnDraft',
  DraftSentBack: 'SendBack',
  DraftDiscarded: 'DiscardDraft',
  CoverSheetFilled: 'FillCoverSheet',
  ProposalOpened: 'OpenProposal',
} as const satisfies { readonly [Type in FactType]?: string };

/** The same press sent again is answered alike, whatever it has led to. */
function doneBefore(pressed: Pressed, state: Decision): Reply | null {
  const { press, person, history } = pressed;
  const before = history.find(({ event }) => event.command === press.commandId)?.event;
  if (before === undefined || before.by !== person) return null;
  return isReceipt(before.type) && saysTheSame(before, press.values)
    ? doneOnDraft(pressed, state, receipts[before.type])
    : null;
}

/** Whether a form that is sent again says what it said. */
function saysTheSame(event: DecisionEvent, values: Values = {}): boolean {
  const words = 'words' in event ? Object.entries(event.words) : [];
  return words.every(([field, said]) => !(field in values) || text(values, field) === said);
}

function isReceipt(type: FactType): type is keyof typeof receipts {
  return Object.hasOwn(receipts, type);
}

async function answer(known: KnownDraft): Promise<Reply> {
  const { press, draft, person } = known;
  const { act, values } = press;
  if (act === 'more-choices') return { kind: 'ask', view: draftChoices(draft, person) };
  if (act === 'put-forward') return putForward(known);
  if (act === 'keep-draft') {
    return values === undefined ? goOnWriting(known) : sendWriting(known, values);
  }
  const on = isOnDraft(act) ? draftActs[act] : undefined;
  if (on === undefined) return refusal([notOpenYet]);
  return values === undefined ? openForm(known, on) : sendForm(known, on, values);
}

function isOnDraft(act: string): act is keyof typeof draftActs {
  return Object.hasOwn(draftActs, act);
}
