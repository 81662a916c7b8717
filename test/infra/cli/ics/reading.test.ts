import { describe, expect, it } from 'vitest';
import { entra, riverside, rules, withForum } from './riverside.ts';
import { saidOf } from './said-of-ics.ts';

const ics = riverside();
const { ann } = ics.people;
const by = { classes: ['chair', 'clinical'] };
const inGroups = {
  ...rules,
  seats: { chair: by, 'medical-director': { classes: ['clinical'] } },
  vote: {
    when: 'always',
    carriedWhen: [{ atLeast: 2, unit: { groups: { by, moreThan: '1/2' } } }],
  },
};

describe('an ICS file is told', () => {
  it('nothing where it is right', async () => {
    expect(await saidOf(ics)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'whom nobody knows, and who was meant',
      withForum(ics, 'board', { governanceLead: 'catt' }),
      'forums.board.governanceLead: found "catt", expected a person of this file or of the record, or vacant: true for an empty seat (did you mean "cat"?).',
    ],
    [
      'who holds a seat only because it has their name',
      withForum(ics, 'board', { seats: { chair: { heldBy: 'ann' }, partner: { vacant: true } } }),
      'forums.board.seats.medical-director.heldBy: found "medical-director", expected a person',
    ],
    [
      'an unknown substitute',
      withForum(ics, 'audit', { seats: { chair: { heldBy: 'ann', substitutes: 'eve' } } }),
      'forums.audit.seats.chair.substitutes: found "eve", expected a person',
    ],
    [
      'an unknown parent',
      withForum(ics, 'audit', { parent: 'bord' }),
      'forums.audit.parent: found "bord", expected a forum of this file or of the record (did you mean "board"?).',
    ],
    [
      'parents in a circle, once',
      withForum(ics, 'board', { parent: 'audit' }),
      "forums.board.parent: found forums that are each other's committees: board → audit → board, expected one at the top that has no parent.",
    ],
    [
      'a forum that is its own committee',
      withForum(ics, 'board', { parent: 'board' }),
      "found forums that are each other's committees: board → board",
    ],
    [
      'one account of two people',
      { ...ics, people: { ...ics.people, dan: ann } },
      'people.dan.accounts.slack: found an account that is "ann"’s too, expected an account of one person',
    ],
    [
      'one channel of two forums',
      withForum(ics, 'audit', { places: { slack: { channel: 'C1' } } }),
      'forums.audit.places.slack: found a channel that "board" has too, expected a channel of its own for each forum.',
    ],
    [
      'an unknown template',
      withForum(ics, 'audit', { constitution: 'audit-comittee' }),
      'forums.audit.constitution: found "audit-comittee", which is neither a file nor a template, expected a file, or one of the templates',
    ],
    [
      'whoever is named twice for a seat',
      withForum(ics, 'audit', { seats: { chair: { heldBy: ['ann', 'ann'] } } }),
      'forums.audit.seats.chair.heldBy: found "ann" a second time in the same seat, expected each person once.',
    ],
    [
      'whoever would have two votes',
      withForum(ics, 'audit', {
        withoutSeats: ['partner'],
        seats: { chair: { heldBy: 'ann' }, 'medical-director': { heldBy: 'ann' } },
      }),
      'forums.audit.seats.medical-director.heldBy: found "ann", who has a vote in the seat "chair" already, expected one seat with a vote for each person of a forum.',
    ],
    [
      'a vacant seat that is held',
      withForum(ics, 'audit', { seats: { chair: { heldBy: 'ann', vacant: true } } }),
      'forums.audit.seats.chair.vacant: found a vacant seat with someone who holds it, expected one or the other.',
    ],
    [
      'a seat to leave out that the rules do not have',
      withForum(ics, 'audit', { withoutSeats: ['partnr', 'medical-director', 'partner'] }),
      'forums.audit.withoutSeats[0]: found "partnr", expected a seat of the rules (did you mean "partner"?).',
    ],
    [
      'dates and days at once',
      withForum(ics, 'board', { meetsIn: [3] }),
      'forums.board.meetsIn: found a list of 1, expected meetings or meetsIn, and not both.',
    ],
    [
      'an e-mail address for an account',
      {
        ...ics,
        people: {
          ...ics.people,
          dan: { name: 'Dan', accounts: { slack: { user: 'dan@nhs.uk' } } },
        },
      },
      'people.dan.accounts.slack.user: found "dan@nhs.uk", expected the id of a Slack member, such as U0123ABCD.',
    ],
    [
      'an account in no workspace',
      { ...ics, slackTeam: undefined, people: { ann }, forums: {} },
      'people.ann.accounts.slack: found no Slack workspace, expected team: T…, or slackTeam: T… at the top of the file for all.',
    ],
    [
      'an account in no tenant',
      {
        ...ics,
        teamsTenant: undefined,
        people: { ann: { name: 'Ann', accounts: { teams: { user: entra(1) } } } },
        forums: {},
      },
      'people.ann.accounts.teams: found no Teams tenant, expected tenant: …, or teamsTenant: …',
    ],
    [
      'rules written in place that rest on others',
      withForum(ics, 'audit', {
        constitution: { name: 'Rules', basedOn: 'audit-committee', quorum: { atLeast: 1 } },
      }),
      'forums.audit.constitution.basedOn: found rules written here that are based on others, expected the name of a file',
    ],
    [
      'rules written in place that lack something',
      withForum(ics, 'audit', { constitution: { name: 'Rules' } }),
      'forums.audit.constitution.quorum: found nothing, expected named values',
    ],
    [
      'groups of which a seat is in two, in rules written in place',
      withForum(ics, 'audit', { constitution: inGroups, withoutSeats: [] }),
      'forums.audit.constitution.vote.carriedWhen[0].unit.groups.by: found the seat “chair” in more than one of these groups, expected classes of which no seat has two',
    ],
    [
      'a file of people outside its folder',
      { ...ics, people: '../people.csv' },
      'people: found "../people.csv", which is outside the folder of ics.yaml, expected a file in that folder or below it; put a copy there and name that.',
    ],
    [
      'a file of seats outside its folder',
      { ...ics, seats: '/etc/passwd' },
      'seats: found "/etc/passwd", which is outside the folder of ics.yaml',
    ],
    [
      'a file of rules outside its folder',
      withForum(ics, 'audit', { constitution: '../rules.yaml' }),
      'forums.audit.constitution: found "../rules.yaml", which is outside the folder of ics.yaml',
    ],
    [
      'a name that it does not know',
      withForum(ics, 'audit', { chair: 'ann' }),
      'forums.audit.chair: found the unknown name "chair", expected one of the names',
    ],
  ])('%s', async (_, file, said) => {
    const lines = await saidOf(file);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ics\.yaml:\d+:\d+ /);
    expect(lines[0]).toContain(said);
  });

  it('every mistake at once', async () => {
    const wrong = withForum(ics, 'audit', { parent: 'bord', governanceLead: 'nobody' });
    const said = await saidOf({ ...wrong, people: { ...ics.people, dan: ann } });
    expect(said).toHaveLength(3);
  });

  it('who may not answer for it', async () => {
    const [said] = await saidOf(ics, {}, 'eve');
    expect(said).toContain('found "eve", expected a person of this file or of the record, as --by');
  });

  it('what is wrong with its rules, in their own file', async () => {
    const said = await saidOf(ics, { 'rules.yaml': 'name: Rules\nquorum: { atLeast: half }\n' });
    expect(said.at(0)).toMatch(/^rules\.yaml:2:\d+ quorum/);
  });
});
