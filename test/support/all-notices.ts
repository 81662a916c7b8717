import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { keysOf } from './all-kinds.ts';
import { standInNoticesOn } from './stand-in-notices.ts';

type Plain = Exclude<
  Notice,
  | { readonly objection: string }
  | { readonly seat: string }
  | { readonly person: string }
  | { readonly question: string }
  | { readonly suggested: readonly string[] }
>['kind'];

/** Every notice that is about nothing but the decision. */
const plainNotices = keysOf<Plain>({
  'proposal opened': 1,
  'programme asks': 1,
  'raised in practice': 1,
  'words changed': 1,
  'writing corrected': 1,
  'words suggested': 1,
  'ready to record': 1,
  'steps begin': 1,
  'step finished': 1,
  'steps done': 1,
  'vote opened': 1,
  'you help': 1,
  'help ran out': 1,
  'everyone has voted': 1,
  tie: 1,
  'deadline passed': 1,
  'you can veto': 1,
  'others are awaited': 1,
  'referred to you': 1,
  outcome: 1,
});

/** Every notice that a decision can give rise to. */
export function noticesOn({
  objections,
  interests,
  standIns,
  questions,
  timeNeeded,
  afterwards,
  suggestions,
}: Opened): readonly Notice[] {
  return [
    ...plainNotices.map((kind) => ({ kind })),
    ...objections.slice(0, 1).flatMap<Notice>(({ id: objection }) => [
      { kind: 'objection raised', objection, to: 'proposer' },
      { kind: 'objection raised', objection, to: 'presiding' },
      { kind: 'objection answered', objection },
      { kind: 'does this settle it', objection },
      { kind: 'something is missing', objection },
      { kind: 'do you object too', objection },
    ]),
    ...objections.flatMap(({ id: objection, restatings }) =>
      restatings.slice(0, 1).flatMap<Notice>(({ id: restating }) => [
        { kind: 'is this what you meant', objection, restating },
        { kind: 'restating answered', objection, restating },
      ]),
    ),
    ...suggestions.slice(0, 1).flatMap<Notice>(({ id }) => [
      { kind: 'words changed', suggested: [id] },
      { kind: 'suggestion dealt with', suggested: [id] },
    ]),
    ...questions.slice(0, 1).flatMap<Notice>(({ id: question }) => [
      { kind: 'question asked', question },
      { kind: 'question answered', question },
    ]),
    ...objections
      .slice(0, 1)
      .map(({ by: person }): Notice => ({ kind: 'recorded for you', person })),
    ...timeNeeded.slice(0, 1).map(({ seat }): Notice => ({ kind: 'time needed', seat })),
    ...afterwards
      .slice(0, 1)
      .map(({ seat }): Notice => ({ kind: 'interest declared afterwards', seat })),
    ...Object.keys(interests)
      .slice(0, 1)
      .flatMap<Notice>((seat) => [
        { kind: 'interest declared', seat },
        { kind: 'interest to advise on', seat },
        { kind: 'interest advised', seat },
        { kind: 'interest handled', seat },
        { kind: 'too few are left', seat },
      ]),
    ...standInNoticesOn(Object.values(standIns).flat()),
  ];
}
