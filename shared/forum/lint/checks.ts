import { abstentionHelps } from './abstention.ts';
import type { Check } from './book.ts';
import { castingVote } from './casting-vote.ts';
import { chair } from './chair.ts';
import { coverSheetFaults } from './cover-sheet.ts';
import { determining } from './determining.ts';
import { groups } from './groups.ts';
import { guarding } from './guarding.ts';
import { kinds, kindsLeftOut } from './kinds.ts';
import { namesOfFile, namesOfRules } from './names.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { quorumFaults } from './quorum-faults.ts';
import { quorumLost } from './quorum-lost.ts';
import { seats, votesInPerson } from './seats.ts';
import { silence } from './silence.ts';
import { standingIn } from './standing-in.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { tests } from './tests.ts';
import { times, vetoes } from './times.ts';
import { weights, weightsUnused } from './weights.ts';

/** What is looked at once in a file. */
export const checksOfFile: readonly Check[] = [
  namesOfFile,
  seats,
  people,
  table,
  kinds,
  kindsLeftOut,
];

/** What is looked at in the general rules and in those of every kind of decision. */
export const checksOfRules: readonly Check[] = [
  steps,
  determining,
  silence,
  times,
  outcomes,
  coverSheetFaults,
];

/** The same, where it is about seats and there are any. */
export const checksOfSeats: readonly Check[] = [
  namesOfRules,
  votesInPerson,
  quorumFaults,
  quorumLost,
  tests,
  groups,
  weights,
  weightsUnused,
  abstentionHelps,
  chair,
  castingVote,
  guarding,
  vetoes,
  standingIn,
];
