import { acts } from '#bots/desk/acts.ts';
import { refill } from '#bots/desk/refill.ts';
import { type ActId, actIds, isDecisionAct } from '#bots/views/act-id.ts';
import { button } from '#bots/views/button.ts';
import { answerChoices, everything, moreChoices, whyResult } from '#bots/views/choices.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import type { ChoicesView, FormView, NoticeView, View } from '#bots/views/view.ts';
import { receiptLabel } from '#bots/wording/labels.ts';
import { receipt } from '#bots/wording/receipts.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { seatsWithInterest } from '#shared/decision/guarding.ts';
import { heldNow } from '#shared/decision/held-by-programmes.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { seatById } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import { actTypes } from './all-kinds.ts';
import { noticesOn } from './all-notices.ts';
import { refusals } from './all-refusals.ts';
import { tuesday } from './decider.ts';
import { linkViews } from './link-views.ts';
import { nothingBeside } from './nothing-beside.ts';
import type { Played } from './play.ts';
import { registerViews } from './register-views.ts';

/** A view with a name to find it by when something is wrong with it. */
export interface Named<Shown extends View = View> {
  readonly name: string;
  readonly view: Shown;
}

/** A decision and how it came about. */
type Shown = Pick<Played, 'decision' | 'events'>;

/** Everyone to whom a list may differ: each role, and whoever has an interest. */
export function onlookers(decision: Opened): readonly string[] {
  const holder = (seat: string | undefined) =>
    seat === undefined ? undefined : seatById(decision, seat)?.holders[0];
  const found = [
    'a stranger',
    decision.forum.governanceLead,
    decision.proposer,
    decision.forum.seats.at(-1)?.holders[0],
    presiding(decision)?.holders[0],
    holder(decision.objections[0]?.seat),
    ...Object.keys(decision.interests).slice(0, 3).map(holder),
  ];
  return [...new Set(found.filter((each) => typeof each === 'string'))];
}

export function listsOf({ decision, events }: Shown): readonly Named<ChoicesView>[] {
  return [
    ...onlookers(decision).flatMap((who) => [
      { name: `More choices of ${who}`, view: moreChoices(decision, { person: who, at: tuesday }) },
      { name: `Answers of ${who}`, view: answerChoices(decision, { person: who, at: tuesday }) },
    ]),
    { name: 'The full record', view: everything(decision, events) },
    { name: 'Why this result', view: whyResult(decision) },
  ];
}

/** Every form as it opens and as it comes back refused, filled with the longest that fits. */
export function formsOf(decision: Opened): readonly Named<FormView>[] {
  return actIds.flatMap((id) => formsFor(id, decision));
}

function formsFor(id: ActId, decision: Opened): Named<FormView>[] {
  if (!isDecisionAct(id)) return [];
  const on = acts[id];
  if (on.kind !== 'form') return [];
  const view = on.form({ version: current(decision).hash }, decision, nothingBeside);
  if (!opens(id, decision)) return [];
  const full = Object.fromEntries(
    view.fields.map(({ id: field, value, max }) => [
      field,
      value ?? 'Ærø '.repeat((max ?? 40) / 4),
    ]),
  );
  const [first] = view.fields;
  return [
    { name: `form ${id}`, view },
    { name: `form ${id}, refused`, view: refill(view, full, refusals.ObjectionsStand, decision) },
    ...(first === undefined
      ? []
      : [
          {
            name: `form ${id}, a box is wrong`,
            view: refill(view, full, { code: 'Blank', field: first.id }, decision),
          },
        ]),
  ];
}

/** Forms that open only where there is something of theirs to choose. */
function opens(id: ActId, decision: Opened): boolean {
  const { interests, standIns, rules } = decision;
  const named = Object.values(standIns).flat();
  const needs = 'awaited' in decision ? decision.awaited.needs : [];
  const isThere: { readonly [Id in ActId]?: boolean } = {
    'handle-interest': Object.keys(interests).length > 0,
    'advise-on-interest': seatsWithInterest(decision).length > 0,
    'nominate-deputy': rules.deputies !== 'none',
    'allow-deputy': named.some(({ as }) => as === 'deputy'),
    'take-back-stand-in': named.length > 0,
    'give-proxy': rules.proxies !== 'forbidden',
    'record-approval': needs.length > 0,
    'answer-programme': decision.programme !== null,
    'lift-stop': heldNow(decision).length > 0,
  };
  return isThere[id] ?? true;
}

export function noticesOf(decision: Opened): readonly Named<NoticeView>[] {
  return noticesOn(decision).map((notice: Notice) => ({
    name: `notice ${notice.kind}`,
    view: noticeView(notice, decision),
  }));
}

/** What whoever acted is told: receipts with the button to change, and refusals. */
export function answersOf(decision: Opened): readonly Named<NoticeView>[] {
  const change = button('answer', decision, {}, receiptLabel);
  return [
    ...actTypes.map((act) => ({
      name: `receipt ${act}`,
      view: notice(receipt(act, decision, tuesday), [change]),
    })),
    ...refusalsOn(decision).map((refusal) => ({
      name: `refusal ${refusal.code}`,
      view: notice([refusalInWords(refusal, decision)]),
    })),
  ];
}

/** Refusals about steps come only where the rules have some. */
function refusalsOn({ rules }: Opened) {
  const about = ['StepsMissing', 'StepNeedsMore', 'StepTakesOther', 'NotTheNextStep'];
  return Object.values(refusals).filter(
    ({ code }) => rules.steps.length > 0 || !about.includes(code),
  );
}

function notice(lines: readonly string[], buttons: NoticeView['buttons'] = []): NoticeView {
  return { kind: 'notice', lines, buttons };
}

/** Everything that anyone can be shown of a decision. */
export function viewsOf(played: Shown): readonly Named[] {
  const { decision } = played;
  return [
    { name: 'card', view: decisionCard(decision) },
    ...listsOf(played),
    ...formsOf(decision),
    ...registerViews(decision),
    ...linkViews(decision.ics),
    ...noticesOf(decision),
    ...answersOf(decision),
  ];
}
