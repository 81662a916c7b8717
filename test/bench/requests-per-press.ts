import type { TestTable } from '#test/support/table.ts';
import { benchDesk, type Pressing } from './bench-desk.ts';
import { metered } from './metered.ts';

interface Row {
  readonly press: string;
  readonly answer: string;
  readonly requests: number;
  readonly 'read units': number;
  readonly 'write units': number;
  readonly operations: string;
}

/** What each press asks of the table: who presses, what is so far, and one transaction where it records. */
export async function requestsPerPress(table: TestTable): Promise<readonly Row[]> {
  const { about, press } = await benchDesk(table, 'counted');
  const { during } = metered(table.client);
  const question = { question: 'Shall we?', why: 'We should.', answerBy: '2027-03-01', link: '' };
  const presses: readonly (readonly [string, Pressing])[] = [
    ['open the proposal form, anywhere', { act: 'propose', about: {} }],
    [
      'raise a proposal',
      { act: 'propose', about: { ics: 'counted', forum: 'board' }, values: question },
    ],
    ['more choices', { act: 'more-choices', about }],
    ['agree', { act: 'agree', about }],
    ['agree again', { act: 'agree', about }],
    ['open the objection form', { act: 'object', about }],
    ['object', { act: 'object', about, values: { harm: 'No money is set aside.', help: '' } }],
    ['call a vote too early', { act: 'open-vote', about }],
    ['see the full record', { act: 'read-everything', about }],
  ];
  const rows: Row[] = [];
  for (const [name, pressing] of presses) {
    let answer = '';
    const { operations, readUnits, writeUnits } = await during(async () => {
      answer = (await press(pressing, `counted-${name}`)).kind;
    });
    rows.push({
      press: name,
      answer,
      requests: operations.length,
      'read units': readUnits,
      'write units': writeUnits,
      operations: operations.join(', '),
    });
  }
  return rows;
}
