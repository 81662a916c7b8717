import { goField } from '#bots/views/forms/draft-forms.ts';
import { ordinaryKind } from '#bots/views/forms/propose-form.ts';
import type { Values } from '#bots/views/view.ts';
import type { Act, Command, Propose } from '#shared/decision/command.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { sha256 } from '#shared/hash.ts';
import { fivePm, isDate } from '#shared/time.ts';
import type { Press } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Proposer } from './proposal-form-for.ts';
import { saysAboutNoOne } from './refill.ts';
import { text } from './values.ts';

export interface Sent {
  readonly forum: ForumInForce;
  readonly who: Proposer;
  readonly values: Values;
  /** The draft that is written on, where there is one. */
  readonly id?: string;
}

/** Putting a proposal forward, or keeping it as a draft. */
export type Asked = Extract<Act, { readonly type: 'Propose' | 'KeepDraft' }>;

/** What was written, put forward or kept as a draft. The id of the decision follows from the command's: the same form sent again opens nothing new. */
export function proposalSent(
  ports: DeskPorts,
  press: Press,
  { forum, who, values, id }: Sent,
): Command<Asked> {
  const answerBy = text(values, 'answerBy');
  const kind = kindIn(values);
  return {
    id: press.commandId,
    by: who.person,
    via: press.account.platform,
    at: ports.clock.now(),
    ...saysAboutNoOne(values),
    act: {
      type: isKept(values) ? 'KeepDraft' : 'Propose',
      ics: who.ics,
      id: id ?? `d-${sha256(press.commandId).slice(0, 20)}`,
      forum,
      takenAt: placeIn(values) ?? rulesOf(forum.constitution, kind).takenAt.normally,
      question: text(values, 'question'),
      why: text(values, 'why'),
      link: text(values, 'link'),
      answerBy: isDate(answerBy) ? fivePm(answerBy) : '',
      ...(kind === null ? {} : { kind }),
      ...noticeIn(values),
      ...publicityIn(values),
    },
  };
}

/** Whether it is not to be put forward yet. */
function isKept(values: Values): boolean {
  return text(values, goField.id) === 'keep';
}

const places: readonly TakenAt[] = ['for a meeting', 'at a meeting', 'here'];

function placeIn(values: Values): TakenAt | undefined {
  return places.find((each) => each === text(values, 'takenAt'));
}

function kindIn(values: Values): string | null {
  const kind = text(values, 'kind');
  return kind === '' || kind === ordinaryKind ? null : kind;
}

/** Nothing where notice of it is given only now. */
function noticeIn(values: Values): Pick<Propose, 'noticeGiven'> {
  const noticeGiven = text(values, 'noticeGiven');
  return isDate(noticeGiven) ? { noticeGiven } : {};
}

/** Nothing where it is dealt with as usual. */
function publicityIn(values: Values): Pick<Propose, 'publicity'> {
  const is = (['public', 'private'] as const).find((each) => each === text(values, 'publicity'));
  if (is === undefined) return {};
  const because = text(values, 'because');
  return { publicity: { is, because, resolution: text(values, 'resolution') } };
}
