import type { Awaited, Provisional } from '#shared/decision/decision.ts';
import type { Need } from '#shared/forum/constitution/outcome.ts';
import { localDate } from '#shared/time.ts';
import { type dayAndMonth, dayAndTime } from './dates.ts';
import type { Ended } from './ended.ts';
import { count, list, sentence } from './language.ts';

type Awaiting = Awaited['needs'][number];

/** "It has no effect until NHS England approves it." of what is not final. */
export function awaitedInWords(decision: Ended, day: typeof dayAndMonth): string {
  if (decision.status !== 'provisional') return '';
  const { vetoUntil, needs } = decision.awaited;
  if (decision.outcome.effect === 'in effect for now') {
    return `It is in effect for now; ${list(needs.map(({ of, what }) => `${of} still has to ${stillHasTo[what]}`))}.`;
  }
  const until = [
    ...(vetoUntil === null ? [] : [`the time for a veto is over on ${day(localDate(vetoUntil))}`]),
    ...needs.map(({ of, what }) => `${of} ${has[what]}`),
  ];
  return `It has no effect until ${list(until)}.`;
}

/** What is awaited, from whom and by when: a sentence each. */
export function whatIsAwaited({ awaited, rules }: Provisional, when = dayAndTime): string[] {
  const { vetoUntil, vetoes, needs } = awaited;
  return [
    ...(vetoUntil === null ? [] : [`A veto can be given until ${when(vetoUntil)}.`]),
    ...(vetoes.length === 0
      ? []
      : [
          `${count(vetoes.length, 'veto has', 'vetoes have')} been given so far. It takes ${rules.window.veto?.atLeast ?? 1}.`,
        ]),
    ...needs.map((need) => inTime(need, when)),
  ];
}

function inTime({ of, what, at, by }: Awaiting, when: typeof dayAndTime): string {
  const where = at === undefined ? '' : `, at ${at}`;
  const time = by === null ? '' : ` There is time for that until ${when(by)}.`;
  return `${sentence(of)} still has to ${stillHasTo[what]}${where}.${time}`;
}

/** Who moves next. */
export function whoConfirms({ awaited: { needs } }: Provisional): string {
  return needs.length === 0
    ? 'It is final when that time is over.'
    : `The governance lead records what ${list(needs.map(({ of }) => of))} ${needs.length === 1 ? 'says' : 'say'}.`;
}

type Whats = { readonly [What in Need['what']]: string };

const has: Whats = {
  'the same decision': 'agrees the same words',
  approval: 'approves it',
  ratification: 'confirms it',
};

const stillHasTo: Whats = {
  'the same decision': 'agree the same words',
  approval: 'approve it',
  ratification: 'confirm it',
};

/** What a body that was awaited did, or did not do. */
export const hasDone: Whats = {
  'the same decision': 'agreed the same words',
  approval: 'approved it',
  ratification: 'confirmed it',
};

export const hasNotDone: Whats = {
  'the same decision': 'did not agree the same words',
  approval: 'did not approve it',
  ratification: 'did not confirm it',
};
