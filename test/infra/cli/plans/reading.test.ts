import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { saidOf } from '#test/infra/cli/ics/said-of-ics.ts';
import { moves, past, withPlan } from './sheets.ts';

const said = (changes: object, files: object = {}) =>
  saidOf(withPlan(changes), { 'moves.yaml': stringify(moves), ...files });

describe('a plan in an ICS file', () => {
  it('has nothing against it', async () => {
    expect(await said({})).toEqual([]);
    expect(await said({ programme: moves })).toEqual([]);
    expect(await said({ programme: 'icb-merger', owners: {} })).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'an unknown PMO lead',
      { pmoLead: 'eve' },
      'pmoLead: found "eve", expected a person of this file',
    ],
    ['an unknown ICS lead', { icsLead: 'eve' }, 'icsLead: found "eve"'],
    [
      'an unknown owner',
      { owners: { rent: { owner: 'Ann Smit' } } },
      'owners.rent.owner: found "Ann Smit", expected a person of this file or of the record, by id, or by a name that only one of them has (did you mean "Ann Smith"?)',
    ],
    [
      'an unknown milestone',
      { owners: { keyes: { owner: 'ann' } } },
      'found "keyes", expected a milestone of the programme (did you mean "keys"?)',
    ],
    [
      'an unknown programme',
      { programme: 'icb-merge' },
      'programme: found "icb-merge", which is neither a file nor a programme that is known here, expected a file, or one of the programmes digital-and-data,',
    ],
    [
      'no first day',
      { firstDay: undefined },
      'found no first day, expected a date such as 2026-04-01, or this quarter',
    ],
    [
      '31 November',
      { firstDay: '2026-11-31' },
      'firstDay: found "2026-11-31", expected a date such as 2026-04-01',
    ],
    ['a programme elsewhere', { programme: '../moves.yaml' }, 'which is outside the folder'],
    [
      'history that is not over',
      { programme: past, firstDay: '2999-01-01' },
      'found history of a programme that goes on to 2999-06-30',
    ],
    [
      'a circle',
      {
        programme: {
          ...moves,
          milestones: moves.milestones.map((each) => ({ ...each, after: ['keys'] })),
        },
      },
      'milestones[1].after: found milestones that wait for one another: keys → keys',
    ],
  ])('with %s', async (_, changes, says) => {
    expect((await said(changes)).join('\n')).toContain(says);
  });

  it('is too large to keep', async () => {
    const long = Array.from({ length: 500 }, (_, each) => ({
      ...moves.milestones[0],
      id: `m${each}`,
      output: 'x'.repeat(590),
      proof: 'x'.repeat(200),
    }));
    expect(
      (await said({ programme: { ...moves, milestones: long }, owners: {} })).join(),
    ).toContain('found a programme of 5');
  });
});

describe('a table of owners', () => {
  const table = (csv: string) => said({ owners: 'owners.csv' }, { 'owners.csv': csv });

  it('names people by id or by name, as often as they agree, and may leave cells empty', async () => {
    expect(await table('milestone,output,owner,deputy\nrent,Rent,Ann Smith,\nkeys,,,\n')).toEqual(
      [],
    );
    expect(await table('milestone,owner\nrent,ann\nrent,ann\n')).toEqual([]);
  });

  it.each([
    ['someone unknown', 'milestone,owner\nrent,eve\n', 'owners.csv:2:1 owner: found "eve"'],
    [
      'an unknown deputy',
      'milestone,owner,deputy\nrent,ann,eve\n',
      'owners.csv:2:1 deputy: found "eve"',
    ],
    [
      'an unknown milestone',
      'milestone,owner\nrant,ann\n',
      'owners.csv:2:1 milestone: found "rant", expected a milestone of the programme (did you mean "rent"?)',
    ],
    [
      'two owners',
      'milestone,owner\nrent,ann\nkeys,ann\nrent,bob\n',
      'owners.csv:4:1 owner: found other people for "rent" (first at owners.csv:2)',
    ],
    ['no owners', 'milestone,deputy\nrent,ann\n', 'owners.csv:1:1 owner: found no such column'],
  ])('with %s', async (_, csv, says) => {
    expect((await table(csv)).join('\n')).toContain(says);
  });
});

describe('a table of answers', () => {
  const table = (csv: string, changes: object = {}) =>
    said(
      { answers: 'answers.csv', ...changes },
      { 'answers.csv': `milestone,date,word,line,proof\n${csv}` },
    );

  it.each([
    [
      'a day that there is not',
      'rent,31/11/2026,done,,\n',
      '2:1 date: found "31/11/2026", expected a date such as 2026-04-01 or 01/04/2026',
    ],
    ['a day in American', 'rent,10/25/2026,done,,\n', '2:1 date: found "10/25/2026"'],
    [
      'a day ahead',
      'rent,2999-01-01,done,,\n',
      '2:1 date: found 2999-01-01, expected today, or a day before it',
    ],
    [
      'an unknown word',
      'rent,,green,,\n',
      '2:1 word: found "green", expected "on track", "at risk", "off track", "done" or "not for us"',
    ],
    ['no word', 'rent,2026-10-01,,Nearly,\n', '2:1 word: found a date or a line without a word'],
    [
      'no reason',
      'rent,2026-10-01,at risk,,\n',
      '2:1 line: found nothing, expected a few words on why',
    ],
    [
      'no link',
      'rent,2026-10-01,done,,a drawer\n',
      '2:1 proof: found "a drawer", expected a web address',
    ],
    ['an NHS number', 'rent,2026-10-01,done,NHS 943 476 5919,\n', '2:1 line: found an NHS number'],
    [
      'too much',
      `rent,2026-10-01,done,${'x'.repeat(3001)},\n`,
      '2:1 line: found 3001 characters, expected at most 3000',
    ],
    ['an unknown milestone', 'rant,2026-10-01,done,,\n', '2:1 milestone: found "rant"'],
    [
      'parts that are not done',
      'keys,2026-10-01,done,,\n',
      '2:1 word: found a milestone that is done before its parts are, expected its parts done first, in chat or by a table of parts: "front"',
    ],
    [
      'a row that breaks off',
      'rent,2026-10-01,done,,\nkeys,2026-',
      '3:1: found 2 cells, expected 5, one for each heading',
    ],
    [
      'a mark that stays open',
      'rent,2026-10-01,done,"It was,',
      '2:1: found a quotation mark that is never closed',
    ],
  ])('with %s', async (_, csv, says) => {
    expect((await table(csv)).join('\n')).toContain(`answers.csv:${says}`);
  });

  it('of what is over has a date in each row', async () => {
    const said = await table('rent,,done,,\n', { programme: past, firstDay: undefined });
    expect(said).toEqual([
      'answers.csv:2:1 date: found no date, expected the day on which it was said, as this is history.',
    ]);
  });
});
