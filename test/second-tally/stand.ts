import { meet, type Names, those, together } from './sets.ts';
import type { Base, Row, Seats, TestText } from './written.ts';

/** Who stands where on one test: sets of seats, or of groups. */
export interface Stand {
  readonly for: Names;
  readonly against: Names;
  readonly abstained: Names;
  readonly here: Names;
  readonly entitled: Names;
  readonly all: Names;
}

/** The five bases, as sets. */
export function baseOf(stand: Stand, base: Base): Names {
  const bases: Readonly<Record<Base, Names>> = {
    'votes cast': together(stand.for, stand.against),
    'votes and abstentions': together(stand.for, stand.against, stand.abstained),
    'present and entitled': stand.here,
    entitled: stand.entitled,
    'all seats': stand.all,
  };
  return bases[base];
}

export function seatsStand(test: TestText, seats: Seats, rows: readonly Row[]): Stand {
  const ids = (are: (row: Row) => boolean) =>
    new Set([...those(rows, are)].map(({ seat }) => seat));
  const said = (word: Row['choice']) => ids(({ entitled, choice }) => entitled && choice === word);
  return {
    for: said('for'),
    against: said('against'),
    abstained: said('abstain'),
    here: ids(({ entitled, present }) => entitled && present),
    entitled: ids(({ entitled }) => entitled),
    all: ids((row) => staysInBase(test, seats, row)),
  };
}

function staysInBase(test: TestText, seats: Seats, { seat, steppedOut }: Row): boolean {
  const vacancyLeaves = test.vacantSeats === 'leave the base' && seats[seat]?.vacant === true;
  const interestLeaves = test.steppedOut === 'leave the base' && steppedOut;
  return !vacancyLeaves && !interestLeaves;
}

/** What is left of a stand when only these seats are looked at. */
export function only(stand: Stand, seats: Names): Stand {
  const both = (set: Names) => those(set, (one) => seats.has(one));
  return {
    for: both(stand.for),
    against: both(stand.against),
    abstained: both(stand.abstained),
    here: both(stand.here),
    entitled: both(stand.entitled),
    all: both(stand.all),
  };
}

export function saysNothing(stand: Stand, seats: Names): boolean {
  return !meet(baseOf(stand, 'votes and abstentions'), seats);
}
