import { constitution } from '#shared/forum/constitution.ts';
import { type Quorum, quorum } from '#shared/forum/quorum.ts';
import { resultOf, type VoteResult, withCastingVote } from '#shared/forum/result-of.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Said } from '#shared/forum/said.ts';
import { type Seat, seatsOf } from '#shared/forum/seat.ts';
import type { Case } from './any-case.ts';
import type { Counted, Room } from './count.ts';
import { type Ending, ending, onceMore } from './ending.ts';
import { type EnoughPeople, enoughPeople, wouldDo } from './enough.ts';
import { reached } from './exact.ts';
import { inForce, type QuorumText, type Row, type TestText } from './written.ts';

/** Both tallies of one case, and where they part. */
export interface Compared {
  readonly enough: EnoughPeople;
  readonly ending: Ending;
  /** How it ends by the product. */
  readonly first: Ending['is'];
  readonly differences: readonly string[];
  /** Whether it is one of those on which the two are known to part. */
}

export function compared(one: Case): Compared {
  const rules = inForce(one.file, one.kind);
  const room = {
    seats: one.file.seats,
    rows: one.voters,
    weights: rules.weights,
    chair: one.chair,
  } as const;
  const second = {
    enough: enoughPeople(rules.quorum, room.seats, one.everyone),
    ending: ending(rules.vote, room),
  };
  const { enough, result, afterwards } = production(one);
  const differences = [
    ...quorumDiffers(rules.quorum, second.enough, enough),
    ...differ('is', second.ending.is, result.is),
    ...result.counts.flatMap((count, at) =>
      countDiffers(`test ${at + 1}`, rules.vote.carriedWhen[at], second.ending.counts[at], count),
    ),
    ...(second.ending.is === 'tie' && one.chair !== null
      ? afterwardsDiffer(rules.vote.carriedWhen, room, afterwards)
      : []),
  ];
  return { ...second, first: result.is, differences };
}

/** What the product itself makes of it. */
function production({ file, kind, chair, everyone, voters }: Case) {
  const parsed = constitution.parse(file);
  const rules = rulesOf(parsed, kind);
  const seats = new Map(seatsOf(parsed.seats).map((seat) => [seat.id, seat]));
  const { vote, weights } = rules;
  if (vote === 'none') throw new Error('Every case has a vote.');
  const presiding = chair === null ? null : (seats.get(chair) ?? null);
  const result = resultOf({ vote, weights }, tableOf(voters, seats), presiding);
  const afterwards = (choice: 'for' | 'against') =>
    presiding === null ? [] : withCastingVote(weights, result.counts, { chair: presiding, choice });
  return { enough: quorum(rules.quorum, tableOf(everyone, seats)), result, afterwards };
}

function tableOf(rows: readonly Row[], seats: ReadonlyMap<string, Seat>): readonly Said[] {
  return rows.flatMap(({ seat: id, ...row }) => {
    const seat = seats.get(id);
    return seat === undefined ? [] : [{ seat, ...row }];
  });
}

function afterwardsDiffer(
  tests: readonly TestText[],
  room: Room,
  afterwards: (choice: 'for' | 'against') => VoteResult['counts'],
): readonly string[] {
  return (['for', 'against'] as const).flatMap((choice) => {
    const after = afterwards(choice);
    return tests.flatMap((test, at) =>
      countDiffers(
        `casting vote ${choice}, test ${at + 1}`,
        test,
        onceMore(test, room, choice),
        after[at],
      ),
    );
  });
}

function differ(what: string, second: unknown, first: unknown): readonly string[] {
  const [here, there] = [second, first].map((value) => JSON.stringify(value));
  return here === there ? [] : [`${what}: second tally ${here}, production ${there}`];
}

type Count = VoteResult['counts'][number];

function countDiffers(
  what: string,
  test: TestText | undefined,
  second: Counted | undefined,
  first: Count | undefined,
): readonly string[] {
  if (test === undefined || second === undefined || first === undefined)
    return [`${what}: not counted`];
  const least = (votes: number) => votes >= 0 && reached(test, BigInt(votes), second.of);
  return [
    ...differ(`${what} met`, second.passed, first.met),
    ...differ(`${what} for`, Number(second.for), first.for),
    ...differ(`${what} against`, Number(second.against), first.against),
    ...differ(`${what} abstained`, Number(second.abstained), first.abstained),
    ...differ(`${what} of`, Number(second.of), first.of),
    ...differ(`${what} not in favour`, sorted(second.notInFavour), sorted(first.notInFavour)),
    ...differ(`${what} turned down by`, sorted(second.turnedDownBy), sorted(first.turnedDownBy)),
    ...differ(`${what} absent`, sorted(second.absent), sorted(first.absent)),
    ...(second.of === 0n ? [] : leastDiffers(what, first.needed, least)),
  ];
}

function quorumDiffers(rules: QuorumText, second: EnoughPeople, first: Quorum): readonly string[] {
  const missing = second.missing.map(({ name, from }) =>
    from === null ? name : `${name} (${from})`,
  );
  const least = (present: number) => present >= 0 && wouldDo(rules, BigInt(present), second.of);
  return [
    ...differ('quorum met', second.met, first.met),
    ...differ('quorum present', Number(second.present), first.present),
    ...differ('quorum of', Number(second.of), first.of),
    ...differ(
      'quorum missing',
      missing,
      first.missing.map(({ name }) => name),
    ),
    ...(second.of === 0n ? [] : leastDiffers('quorum', first.needed, least)),
  ];
}

/** What is said to be needed has to be enough, and one less not. */
function leastDiffers(what: string, needed: number, enough: (votes: number) => boolean) {
  if (enough(needed) && !enough(needed - 1)) return [];
  return [
    `${what} needed: production ${needed}, which is ${enough(needed) ? 'more than' : 'not'} enough`,
  ];
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort();
}
