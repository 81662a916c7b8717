import type * as z from 'zod';
import type { Act, Propose } from '#shared/decision/command.ts';
import { constitution } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { board, seat } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';

type Rules = z.input<typeof constitution>;

/** Rules as a file writes them; what is no rule the parser turns away. */
type Written = { readonly [Section in keyof Rules]?: unknown };

export const chair = 'the chair';
export const deputyChair = 'the deputy chair';
export const treasurer = 'the treasurer';
export const warden = 'the warden';
export const surveyor = 'the surveyor';
export const everyone = [chair, deputyChair, treasurer, warden, surveyor] as const;

/** Five members who may decide anywhere, under any rules; one that speaks is enough people. */
export function body(rules: Written = {}, changes: Record<string, Partial<Seat>> = {}) {
  const { seats: _, ...parsed } = constitution.parse({
    name: 'A body',
    takenAt: { normally: 'here', allowed: ['for a meeting', 'at a meeting', 'here'] },
    quorum: { atLeast: 1 },
    ...rules,
  });
  const forum: ForumInForce = {
    ...board,
    id: 'body',
    constitution: parsed,
    meetings: ['2026-12-10', '2027-01-14'],
    seats: [
      seat('chair', 'chair'),
      seat('deputy chair', 'deputy chair'),
      seat('treasurer', 'officer'),
      seat('warden'),
      seat('surveyor'),
    ].map((each) => ({ ...each, ...changes[each.id] })),
  };
  return forum;
}

/** A proposal before that body. */
export const put = (
  rules: Written = {},
  changes: Record<string, Partial<Seat>> = {},
  how: Partial<Propose> = {},
) => given(raised(body(rules, changes), how));

/** More for than against, of the votes cast. */
export const majority = { carriedWhen: [{ moreThan: '1/2' as const }] };
export const always = { ...majority, when: 'always' as const };

export const record: Act = { type: 'RecordAgreed', version: v1 };
export const notAgreed: Act = { type: 'RecordNotAgreed' };
export const close: Act = { type: 'CloseVote' };
export const nominate = (person: string): Act => ({ type: 'NominateDeputy', person });
export const allow = (id: string, person: string, allowed = true): Act => ({
  type: 'AllowDeputy',
  seat: id,
  person,
  allowed,
});
export const holders = (id: string, ...people: readonly string[]): Act => ({
  type: 'ChangeHolders',
  seat: id,
  holders: people,
});
