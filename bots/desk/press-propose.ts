import { ownDraftsView } from '#bots/views/own-drafts-view.ts';
import type { About, FormView, Values } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { practiceHasEnded } from '#bots/wording/practice.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { awaitsWordOf, isInPractice } from '#shared/forum/practice.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { localDate } from '#shared/time.ts';
import { askedByProgrammes } from './asked-by-programmes.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { ownDrafts } from './draft/own-drafts.ts';
import { doneOnDraft } from './draft/perform-on-draft.ts';
import { filledWith } from './filled-with.ts';
import { forumById, forumOf, forumsOf } from './forums.ts';
import { holdsWords } from './holds-words.ts';
import { kindsOf, type Proposer, proposalFormFor } from './proposal-form-for.ts';
import { proposalSent, type Sent } from './proposal-sent.ts';
import { raiseThere } from './raise-there.ts';
import { refill } from './refill.ts';
import { turnedAway } from './reply.ts';
import { text } from './values.ts';

/** Asks the three answers and a link, in a board's channel for that board, elsewhere for any. */
export async function pressPropose(ports: DeskPorts, press: Press): Promise<Reply> {
  const [who, where] = await Promise.all([
    ports.doors.whoIs(press.account),
    press.place === null ? undefined : ports.doors.whatIs(press.place),
  ]);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (press.values !== undefined) return sendProposal(ports, press, who, press.values);
  if (press.about.decision !== undefined) return raiseThere(ports, press, who);
  const here = where?.ics === who.ics ? where.forum : press.about.forum;
  return isForNew(press) ? askNew(ports, who, here) : askOrShowDrafts(ports, who, here);
}

/** Whoever was shown their drafts asks for the form itself, which names their ICS. */
function isForNew({ about }: Press): boolean {
  return about.ics !== undefined;
}

/** This forum, or any of theirs. */
function forumsFor(
  ports: DeskPorts,
  who: Proposer,
  forum: string | undefined,
): Promise<ForumInForce[]> {
  return forum === undefined ? forumsOf(ports, who) : forumOf(ports, who, forum);
}

async function askNew(ports: DeskPorts, who: Proposer, forum: string | undefined): Promise<Reply> {
  const forums = await forumsFor(ports, who, forum);
  return forums.length === 0
    ? turnedAway('NoForumHere')
    : { kind: 'ask', view: proposalFormFor(ports, who, forums) };
}

/** Whoever has a new forum to confirm, or drafts, is shown them first; the form is one press further. */
async function askOrShowDrafts(
  ports: DeskPorts,
  who: Proposer,
  forum: string | undefined,
): Promise<Reply> {
  const [forums, drafts] = await Promise.all([forumsFor(ports, who, forum), ownDrafts(ports, who)]);
  if (forums.length === 0) return turnedAway('NoForumHere');
  const today = localDate(ports.clock.now());
  const toConfirm = forums.filter((each) => awaitsWordOf(each, who.person, today));
  const form = proposalFormFor(ports, who, forums);
  const isFree = drafts.length === 0 && toConfirm.length === 0;
  const view = isFree ? form : ownDraftsView({ drafts, toConfirm }, who.ics, form.about);
  return { kind: 'ask', view };
}

async function sendProposal(
  ports: DeskPorts,
  press: Press,
  who: Proposer,
  values: Values,
): Promise<Reply> {
  if (press.about.ics !== who.ics) return turnedAway('AnotherSystem');
  const id = text(values, 'forum') || (press.about.forum ?? '');
  const forum = await forumById(ports, who.ics, id);
  if (forum === null) return chooseAgain(ports, who, { found: id, values });
  if (isToSayKind(forum, values)) return askKind(ports, who, { forum, values });
  return putForward(ports, press, { forum, who, values });
}

async function putForward(ports: DeskPorts, press: Press, sent: Sent): Promise<Reply> {
  const { forum, who, values } = sent;
  const forums = 'forum' in values ? await forumsOf(ports, who) : [forum];
  const again = proposalFormFor(ports, who, forums);
  if (!isInPractice(forum) && wasPractice(press.about, again.about)) {
    return askAgain(again, values, practiceHasEnded(forum));
  }
  const command = proposalSent(ports, press, sent);
  const sitting = sittingOf(command.act, command.at);
  const handled = await handleCommand(ports.events)(
    decisionDecider,
    {
      stream: { ics: who.ics, kind: 'decision', id: command.act.id },
      command: { ...command, act: await askedByProgrammes(ports, who.ics, command.act) },
    },
    ports.tryAgain(press.arrived),
  );
  if (handled.ok && holdsWords(command.act, handled.value.events)) {
    const name = command.act.type;
    return doneOnDraft({ ports, press, person: who.person }, handled.value.state, name);
  }
  const why = handled.ok ? ({ code: 'AlreadySent' } as const) : handled.refusal;
  return { kind: 'ask', view: refill(again, values, why, sitting) };
}

/** Whether one of the forums practised when the form was opened that does not now. */
function wasPractice({ version: then }: About, { version: now }: About): boolean {
  return then !== undefined && then !== now;
}

/** The forum is none of theirs to see: the form comes back filled, with those that are. */
async function chooseAgain(
  ports: DeskPorts,
  who: Proposer,
  { found, values }: { readonly found: string; readonly values: Values },
): Promise<Reply> {
  const forums = await forumsOf(ports, who);
  const [first] = forums;
  if (first === undefined) return turnedAway('NoForumHere');
  const wrong: Refusal = { code: 'NotAChoice', field: 'forum', found };
  const { normally } = first.constitution.takenAt;
  const sitting = sittingOf({ forum: first, takenAt: normally }, ports.clock.now());
  return { kind: 'ask', view: refill(proposalFormFor(ports, who, forums), values, wrong, sitting) };
}

/** A forum was chosen from several, and its rules know kinds of which none could be chosen yet. */
function isToSayKind(forum: ForumInForce, values: Values): boolean {
  return 'forum' in values && !('kind' in values) && kindsOf(forum).length > 0;
}

/** The form for that forum alone, with all that was written so far. */
function askKind(
  ports: DeskPorts,
  who: Proposer,
  { forum, values }: Pick<Sent, 'forum' | 'values'>,
): Reply {
  return askAgain(proposalFormFor(ports, who, [forum]), values, forms.propose.kindFirst);
}

function askAgain(form: FormView, values: Values, problem: string): Reply {
  return { kind: 'ask', view: { ...filledWith(form, values), problem } };
}
