import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { resultOf } from '#shared/forum/result-of.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import { isFilled, type Seat, seatsOf } from '#shared/forum/seat.ts';
import { codes, written } from './linted.ts';

const bodies = ['A', 'B', 'C'];
const classes = ['chair', 'executive', 'partner'];
const places: TakenAt[] = ['at a meeting', 'here', 'for a meeting'];

const seat = fc.record({
  vacant: fc.nat(4).map((chance) => chance === 0),
  body: fc.constantFrom(...bodies),
  classes: fc.subarray(classes),
  weight: fc.constantFrom(0, 1, 1, 2, 3),
  whenVacant: fc.constantFrom('its vote is lost', 'its body votes for it'),
});

const amount = fc.oneof(
  fc.constantFrom('all', '0%', '1/3', '50%', '1/2', '2/3', '1/4'),
  fc.integer({ min: 0, max: 4 }),
);
const comparison = fc
  .tuple(fc.constantFrom('moreThan', 'atLeast'), amount)
  .map(([key, value]) => ({ [key]: value }));
const base = fc.constantFrom(
  'votes cast',
  'votes and abstentions',
  'present and entitled',
  'entitled',
  'all seats',
);
const stays = fc.constantFrom('stay in the base', 'leave the base');
const groups = fc
  .record({
    by: fc.constantFrom('body', { classes }),
    of: base,
    split: fc.constantFrom('abstains', 'is against'),
    empty: fc.constantFrom('is left out', 'abstains', 'is against'),
  })
  .chain((rule) => comparison.map((enough) => ({ groups: { ...rule, ...enough } })));

const limb = fc
  .record(
    {
      of: fc.oneof(base, fc.integer({ min: 1, max: 5 })),
      unit: fc.oneof(fc.constantFrom('seats', 'weight'), groups, groups),
      electorate: fc.constantFrom({ class: 'partner' }, { body: ['A', 'B'] }),
      everyonePresent: fc.boolean(),
      inFavour: fc.constantFrom('s0', 's1'),
      vacantSeats: stays,
      steppedOut: stays,
    },
    { requiredKeys: ['of', 'unit'] },
  )
  .chain((rule) => comparison.map((enough) => ({ ...rule, ...enough })));

const forum = fc.record({
  seats: fc.array(seat, { minLength: 1, maxLength: 7 }),
  limbs: fc.array(limb, { minLength: 1, maxLength: 2 }),
  place: fc.constantFrom(...places),
});

/** For each seat: whether it stepped out, is at the meeting, and what it says if it can. */
const table = fc.array(
  fc.record({
    out: fc.nat(6).map((chance) => chance === 0),
    here: fc.nat(4).map((chance) => chance > 0),
    choice: fc.constantFrom<(Choice | null)[]>('for', 'for', 'against', 'abstain', null, null),
  }),
  { minLength: 7, maxLength: 7 },
);

type Forum = typeof forum extends fc.Arbitrary<infer Value> ? Value : never;
type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function fileOf({ seats, limbs, place }: Forum): ConstitutionFile {
  return written(draftOf({ seats, limbs, place }));
}

function draftOf({ seats, limbs, place }: Forum) {
  return {
    seats: Object.fromEntries(seats.map((each, index) => [`s${index}`, each])),
    takenAt: { normally: place, allowed: [place] },
    vote: { carriedWhen: limbs },
  };
}

/** The table as the rules read it: a vacant seat follows its body where all that spoke agree. */
function saidBy(seats: readonly Seat[], at: Table, place: TakenAt): readonly Said[] {
  const one = seats.map((each, index) => {
    const { out, here, choice } = at[index] ?? { out: true, here: false, choice: null };
    const present = place !== 'at a meeting' || here;
    const entitled = isFilled(each) && !out && present;
    return {
      seat: each,
      steppedOut: out && isFilled(each),
      here,
      entitled,
      choice: entitled ? choice : null,
    };
  });
  return one.map(({ seat: each, steppedOut, here, entitled, choice }) => {
    const meeting = place === 'at a meeting';
    if (isFilled(each) || each.whenVacant === 'its vote is lost') {
      const present = meeting ? here && isFilled(each) : choice !== null;
      return { seat: each, steppedOut, entitled, choice, present };
    }
    const peers = one.filter((peer) => peer.entitled && peer.seat.body === each.body);
    const words = peers.flatMap((peer) => peer.choice ?? []);
    const follows = words.every((word) => word === words[0]) ? (words[0] ?? null) : null;
    const can = peers.length > 0;
    return { seat: each, steppedOut, entitled: can, choice: follows, present: follows !== null };
  });
}

function isCarried(file: ConstitutionFile, said: readonly Said[]): boolean {
  const { vote, weights } = file;
  if (vote === 'none') throw new Error('there is no vote');
  return resultOf({ vote, weights }, said, null).is === 'carried';
}

/** How many lost votes of a forum an abstention carries. */
function helped(given: Forum, at: Table): number {
  const file = fileOf(given);
  const seats = seatsOf(file.seats);
  const before = saidBy(seats, at, given.place);
  if (isCarried(file, before)) return 0;
  return seats.filter((_, index) => {
    const own = before[index];
    if (own === undefined || !own.entitled || !isFilled(own.seat) || own.choice !== null)
      return false;
    const after = at.map((each, place) =>
      place === index ? { ...each, choice: 'abstain' as const } : each,
    );
    return isCarried(file, saidBy(seats, after, given.place));
  }).length;
}

const numRuns = Number(process.env['RUNS'] ?? 3000);

it('an abstention carries no lost vote, unless that is told', () => {
  fc.assert(
    fc.property(forum, table, (given, at) => {
      if (helped(given, at) === 0) return;
      expect(codes(draftOf(given))).toContain('AbstentionHelps');
    }),
    { numRuns },
  );
}, 120_000);
