import fc from 'fast-check';
import { seatNames } from './any-choice.ts';
import { anyFile } from './any-file.ts';
import { chosen } from './chosen.ts';
import { type FileText, inForce, type Row, type SeatText } from './written.ts';

/** One constitution, one moment of one item under it. */
export interface Case {
  readonly file: FileText;
  readonly kind: string | null;
  readonly atMeeting: boolean;
  readonly chair: string | null;
  /** Every seat in force, as the quorum sees it. */
  readonly everyone: readonly Row[];
  /** The seats that have a vote. */
  readonly voters: readonly Row[];
}

type Choice = Row['choice'];

/** What a seat would do, whoever it turns out to be. */
interface Mood {
  readonly there: boolean;
  readonly interest: boolean;
  readonly elsewhere: boolean;
  readonly choice: Choice;
}

const nobody = { present: false, steppedOut: false, entitled: false } as const;
const silent: Mood = { there: false, interest: false, elsewhere: false, choice: null };

const percent = (share: number) => fc.nat({ max: 99 }).map((drawn) => drawn >= 100 - share);

const anyMoods = fc.tuple(
  ...seatNames.map(() =>
    fc.record({
      there: percent(80),
      interest: percent(10),
      elsewhere: percent(5),
      choice: fc.constantFrom<Choice>(null, 'abstain', 'for', 'against', 'for', 'against', 'for'),
    }),
  ),
);

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    file: anyFile,
    special: fc.boolean(),
    atMeeting: fc.boolean(),
    moods: anyMoods,
    mood: fc.constantFrom('any', 'quiet', 'level', 'level', 'level', 'in favour'),
    presiding: fc.option(fc.nat({ max: 7 }), { freq: 12 }),
  })
  .map(({ file, special, atMeeting, moods, mood, presiding }) => {
    const kind = special && 'special' in file.kinds ? 'special' : null;
    const any = Object.keys(file.seats).map((seat, at) =>
      rowOf(seat, file.seats[seat] ?? {}, moods[at] ?? silent, atMeeting),
    );
    const drawn = swayed[mood](any, ({ seat }) => hasVote(file, kind, seat));
    const rows = drawn.map((row) => following(row, drawn, file, kind));
    return {
      file,
      kind,
      atMeeting,
      chair: chairOf(rows, file, presiding, atMeeting),
      everyone: drawn,
      voters: rows.filter(({ seat }) => hasVote(file, kind, seat)),
    };
  });

function hasVote(file: FileText, kind: string | null, seat: string): boolean {
  const { electorate } = inForce(file, kind);
  return file.seats[seat]?.votes !== false && chosen(electorate, file.seats, seat);
}

function rowOf(seat: string, text: SeatText, mood: Mood, atMeeting: boolean): Row {
  const { there, interest, elsewhere, choice } = mood;
  if (text.vacant === true) return { ...nobody, seat, choice };
  const entitled = !interest && !elsewhere && (there || !atMeeting);
  /** Elsewhere: has said something; or its holders differ, and it says nothing though it is there. */
  const present = atMeeting ? there : choice !== null || !there;
  return { seat, present, steppedOut: interest, entitled, choice };
}

type Sway = (rows: readonly Row[], votes: (row: Row) => boolean) => readonly Row[];

const swayed: Readonly<Record<'any' | 'quiet' | 'level' | 'in favour', Sway>> = {
  any: (rows) => rows,
  quiet: (rows) => rows.map((row, at) => (at % 3 === 0 ? row : { ...row, choice: null })),
  level: levelled,
  'in favour': (rows) => rows.map((row, at) => (at < 6 ? { ...row, choice: 'for' } : row)),
};

/** As many for as against, the odd one abstaining: chance alone makes too few ties. */
function levelled(rows: readonly Row[], votes: (row: Row) => boolean): readonly Row[] {
  const voting = rows.filter((row) => row.entitled && row.present && votes(row));
  const words = ['for', 'against'] as const;
  return rows.map((row) => {
    const at = voting.indexOf(row);
    if (at < 0) return row;
    const odd = voting.length % 2 === 1 && at === voting.length - 1;
    return { ...row, choice: odd ? 'abstain' : (words[at % 2] ?? null) };
  });
}

/** A vacant seat that follows its body: entitled and present where the body is of one voice. */
function following(row: Row, rows: readonly Row[], file: FileText, kind: string | null): Row {
  const own = file.seats[row.seat];
  if (own?.vacant !== true || own.whenVacant !== 'its body votes for it') return row;
  const said = rows
    .filter(({ seat, entitled }) => entitled && hasVote(file, kind, seat))
    .filter(({ seat }) => file.seats[seat]?.body === own.body)
    .flatMap(({ choice }) => (choice === null ? [] : [choice]));
  const [first] = said;
  if (first === undefined || said.some((one) => one !== first)) return row;
  return { ...row, entitled: true, present: true, choice: first };
}

function chairOf(
  rows: readonly Row[],
  file: FileText,
  at: number | null,
  atMeeting: boolean,
): string | null {
  const able = rows.filter(
    ({ seat, steppedOut, present }) =>
      file.seats[seat]?.vacant !== true && !steppedOut && (present || !atMeeting),
  );
  return at === null || able.length === 0 ? null : (able[at % able.length]?.seat ?? null);
}
