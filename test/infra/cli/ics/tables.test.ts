import { describe, expect, it } from 'vitest';
import { riverside } from './riverside.ts';
import { type Files, saidOf } from './said-of-ics.ts';

const ics = riverside();

describe('tables of people and seats', () => {
  const forums = { board: { ...ics.forums['board'], seats: {} }, audit: ics.forums['audit'] };
  const people = 'id,name,slackUser,teamsUser\nann,Ann,U1,\nbob,Bob,,\ncat,Cat,U3,\ndan,Dan,U4,\n';
  const seats =
    'forum,seat,heldBy,vacant\nboard,chair,ann;dan,\nboard,medical-director,bob,\nboard,partner,,yes\n';
  const inTables = { ...ics, forums, people: 'people.csv', seats: 'seats.csv' };
  const files = { 'people.csv': people, 'seats.csv': seats };

  it('stand in for what the file would say', async () => {
    expect(await saidOf(inTables, files)).toEqual([]);
  });

  it.each<[string, Files, string]>([
    [
      'half a table',
      { 'people.csv': 'id,name\nann,"Ann' },
      'people.csv:2:1: found a quotation mark',
    ],
    [
      'a row cut short',
      { 'people.csv': 'id,name\nann' },
      'people.csv:2:1: found 1 cell, expected 2',
    ],
    ['no table', { 'people.csv': '' }, 'people.csv:1:1: found an empty file'],
    [
      'a person twice',
      { 'people.csv': `${people}ann,Ann again,,\n` },
      'people.csv:6:1 id: found the person "ann" a second time (first at people.csv:2), expected each person once.',
    ],
    [
      'a seat twice',
      { 'seats.csv': `${seats}board,chair,bob,\n` },
      'seats.csv:5:1 seat: found the seat "chair" a second time (first at seats.csv:2), expected each seat once.',
    ],
    [
      'a seat that the file has too',
      { 'seats.csv': `${seats}audit,chair,bob,\n` },
      'seats.csv:5:1 seat: found the seat "chair" a second time (first at ics.yaml:',
    ],
    [
      'a seat of no forum',
      { 'seats.csv': `${seats}bord,chair,bob,\n` },
      'seats.csv:5:1 forum: found "bord", expected a forum of this file or of the record (did you mean "board"?).',
    ],
    [
      'a holder whom nobody knows',
      { 'seats.csv': seats.replace('ann;dan', 'ann;eve') },
      'seats.csv:2:1 heldBy: found "eve", expected a person',
    ],
    [
      'yes or no, and nothing else',
      { 'seats.csv': seats.replace('yes', 'maybe') },
      'seats.csv:4:1 vacant: found "maybe", expected "yes" or "no"',
    ],
    [
      'an account twice',
      { 'people.csv': people.replace('U3', 'U1') },
      'people.csv:4:1 accounts.slack: found an account that is "ann"’s too',
    ],
  ])('are told of %s', async (_, wrong, said) => {
    expect((await saidOf(inTables, { ...files, ...wrong })).at(0)).toContain(said);
  });
});

it('reads a large ICS with many mistakes to its end', async () => {
  const seats = Array.from(
    { length: 4000 },
    (_, each) => `board,seat-${each},person-${each + 9000}`,
  );
  const people = Array.from({ length: 4000 }, (_, each) => `person-${each},Person ${each}`);
  const said = await saidOf(
    { ...ics, people: 'people.csv', seats: 'seats.csv' },
    {
      'people.csv': `id,name\n${people.join('\n')}\n`,
      'seats.csv': `forum,seat,heldBy\n${seats.join('\n')}\n`,
    },
  );
  expect(said.length).toBeGreaterThan(4000);
}, 20_000);
