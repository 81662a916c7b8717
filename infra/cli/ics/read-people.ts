import type { InputProblem } from '#bots/wording/input-problems.ts';
import { readTable } from '#infra/cli/read-table.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { beside } from './beside.ts';
import { accountsIn } from './home.ts';
import type { WantedPerson } from './ics.ts';
import type { IcsFile } from './ics-file.ts';
import type { IcsInHand } from './in-hand.ts';
import { lineInWords, type MarkOf, marksIn, marksOfRow, problemAt } from './mark.ts';
import { personRow } from './table-rows.ts';

type Entry = Exclude<IcsFile['people'], string>[string];

interface Written {
  readonly id: string;
  readonly entry: Entry;
  readonly mark: MarkOf;
}

/** The people of an ICS, from its file or from a table, each once and with whole accounts. */
export function readPeople(
  inHand: IcsInHand,
): Result<readonly WantedPerson[], readonly InputProblem[]> {
  const written = writtenIn(inHand);
  if (!written.ok) return written;
  const problems = [
    ...twice(written.value),
    ...written.value.flatMap((each) => lost(each, inHand)),
  ];
  if (problems.length > 0) return refused(problems);
  return accepted(
    written.value.map(({ id, entry, mark }) => ({
      person: { id, name: entry.name, accounts: accountsIn(entry.accounts, inHand.home).all },
      mark,
    })),
  );
}

function writtenIn(inHand: IcsInHand): Result<readonly Written[], readonly InputProblem[]> {
  const { named, file, where } = inHand;
  const { people } = file;
  if (typeof people === 'string') return inTable(inHand, people);
  return accepted(
    Object.entries(people).map(([id, entry]) => ({
      id,
      entry,
      mark: marksIn(named.file, where, ['people', id]),
    })),
  );
}

function inTable(
  inHand: IcsInHand,
  path: string,
): Result<readonly Written[], readonly InputProblem[]> {
  const table = beside(inHand, path, ['people']);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, schema: personRow });
  if (!read.ok) return read;
  return accepted(
    read.value.map(({ value, line }) => {
      const { id, name, slackUser, slackTeam: team, teamsUser, teamsTenant: tenant } = value;
      const slack = slackUser === undefined ? {} : { slack: { team, user: slackUser } };
      const teams = teamsUser === undefined ? {} : { teams: { tenant, user: teamsUser } };
      const entry = { name, accounts: { ...slack, ...teams } };
      return { id, entry, mark: marksOfRow(table.value.file, line) };
    }),
  );
}

function lost({ entry, mark }: Written, { home }: IcsInHand): readonly InputProblem[] {
  const { faults } = accountsIn(entry.accounts, home);
  return faults.map(({ path, fault }) => problemAt(mark(['accounts', path]), fault));
}

function twice(people: readonly Written[]): readonly InputProblem[] {
  const first = new Map<string, MarkOf>();
  return people.flatMap(({ id, mark }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? mark);
    if (earlier === undefined) return [];
    return [
      problemAt(mark(['id']), { code: 'person twice', name: id, first: lineInWords(earlier([])) }),
    ];
  });
}
