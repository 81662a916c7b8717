import { decisionCard } from '#bots/views/decision-card.ts';
import { proposeForm } from '#bots/views/forms/propose-form.ts';
import type { Values } from '#bots/views/view.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import type { Command, Propose } from '#shared/decision/command.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { isPrivate } from '#shared/decision/standing.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { daysLater, fivePm, isDate, localDate } from '#shared/time.ts';
import type { Press, Reply } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import { forumById, forumOf, forumsOf } from './forums.ts';
import { holdsWords } from './holds-words.ts';
import { refill } from './refill.ts';
import { turnedAway } from './reply.ts';
import { text } from './values.ts';

interface Proposer {
  readonly ics: string;
  readonly person: string;
}

/** Asks the three answers and a link, in a board's channel for that board, elsewhere for any. */
export async function pressPropose(ports: DeskPorts, press: Press): Promise<Reply> {
  const [who, where] = await Promise.all([
    ports.doors.whoIs(press.account),
    press.place === null ? undefined : ports.doors.whatIs(press.place),
  ]);
  if (who === undefined) return turnedAway('AccountUnknown');
  if (press.values !== undefined) return sendProposal(ports, press, who, press.values);
  const forums =
    where?.ics === who.ics ? await forumOf(ports, who, where.forum) : await forumsOf(ports, who);
  if (forums.length === 0) return turnedAway('NoForumHere');
  return { kind: 'ask', view: formFor(ports, who, forums) };
}

function formFor(ports: DeskPorts, { ics, person }: Proposer, forums: readonly ForumInForce[]) {
  const [only] = forums;
  return proposeForm({
    about: only !== undefined && forums.length === 1 ? { ics, forum: only.id } : { ics },
    forums,
    takenAt: only !== undefined && forums.length === 1 ? placesFor(only, person) : [],
    answerBy: nextWorkingDay(daysLater(localDate(ports.clock.now()), 7)),
  });
}

/** Where this person may say it is taken, the usual place first. */
function placesFor({ constitution, governanceLead }: ForumInForce, person: string): TakenAt[] {
  const { normally, allowed } = constitution.takenAt;
  const open = allowed.filter((each) => each !== 'at a meeting' || person === governanceLead);
  return [...new Set([normally, ...open])];
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
  const again = formFor(ports, who, 'forum' in values ? await forumsOf(ports, who) : [forum]);
  const command = commandOf(ports, press, { forum, who, values });
  const sitting = sittingOf(forum, command.act.takenAt, command.at);
  const answerBy = text(values, 'answerBy');
  if (!isDate(answerBy)) {
    const wrong: Refusal = { code: 'NotADate', field: 'answerBy', found: answerBy };
    return { kind: 'ask', view: refill(again, values, wrong, sitting) };
  }
  const handled = await handleCommand(ports.events)(
    decisionDecider,
    { stream: { ics: who.ics, kind: 'decision', id: command.act.id }, command },
    ports.tryAgain(press.arrived),
  );
  if (handled.ok && holdsWords(command.act, handled.value.events)) {
    return opened(press, handled.value.state, ports.clock.now());
  }
  const why = handled.ok ? ({ code: 'AlreadySent' } as const) : handled.refusal;
  return { kind: 'ask', view: refill(again, values, why, sitting) };
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
  const sitting = sittingOf(first, first.constitution.takenAt.normally, ports.clock.now());
  return { kind: 'ask', view: refill(formFor(ports, who, forums), values, wrong, sitting) };
}

function opened(press: Press, state: typeof decisionDecider.initial, at: string): Reply {
  if (state.status === 'not opened') return turnedAway('NothingHere');
  const lines = receipt('Propose', state, at);
  return {
    kind: 'done',
    receipt: { kind: 'notice', lines, buttons: [] },
    card: isPrivate(state) && press.place !== null ? null : decisionCard(state),
  };
}

interface Sent {
  readonly forum: ForumInForce;
  readonly who: Proposer;
  readonly values: Values;
}

/** The id of the decision follows from the command's: the same form sent again opens nothing new. */
function commandOf(
  ports: DeskPorts,
  press: Press,
  { forum, who, values }: Sent,
): Command & { act: Propose } {
  const answerBy = text(values, 'answerBy');
  const { allowed, normally } = forum.constitution.takenAt;
  return {
    id: press.commandId,
    by: who.person,
    via: press.account.platform,
    at: ports.clock.now(),
    act: {
      type: 'Propose',
      ics: who.ics,
      id: `d-${sha256(press.commandId).slice(0, 20)}`,
      forum,
      takenAt: allowed.find((each) => each === text(values, 'takenAt')) ?? normally,
      question: text(values, 'question'),
      why: text(values, 'why'),
      link: text(values, 'link'),
      answerBy: isDate(answerBy) ? fivePm(answerBy) : '',
    },
  };
}

function sittingOf(forum: ForumInForce, takenAt: TakenAt, openedAt: string): Sitting {
  const rules = rulesOf(forum.constitution, null);
  return {
    forum,
    kind: null,
    rules,
    publicity: rules.publicity.normally,
    takenAt,
    meeting: null,
    openedAt,
    interests: {},
    present: null,
    standIns: {},
    chosenToPreside: null,
  };
}
