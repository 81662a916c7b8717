import { describe, expect, it } from 'vitest';
import { chooses, listed } from '#shared/forum/choose.ts';
import { who } from '#shared/forum/constitution/who.ts';
import { seatAs } from './round-table.ts';

const seats = [
  seatAs('leader', { classes: ['councillor', 'chair'], body: 'the city' }),
  seatAs('member', { classes: ['councillor'], body: 'the county' }),
  seatAs('doctor', { classes: ['clinical'], body: 'the city' }),
  seatAs('adviser'),
];
const chosen = (written: unknown) =>
  seats.filter((each) => chooses(who.parse(written), each)).map(({ id }) => id);

describe('a choice of seats', () => {
  it.each<[string, unknown, string[]]>([
    ['is every seat where nothing is given', {}, ['leader', 'member', 'doctor', 'adviser']],
    ['by class', { class: 'councillor' }, ['leader', 'member']],
    ['by any of several classes', { class: ['chair', 'clinical'] }, ['leader', 'doctor']],
    ['by all of several classes at once', { everyClass: ['councillor', 'chair'] }, ['leader']],
    ['by body, never a seat of none', { body: 'the city' }, ['leader', 'doctor']],
    ['by any of several bodies', { body: ['the county', 'the town'] }, ['member']],
    ['by name', { seats: 'adviser' }, ['adviser']],
    ['by several names', { seats: ['adviser', 'member'] }, ['member', 'adviser']],
    ['that must fit in all that is given', { class: 'councillor', body: 'the city' }, ['leader']],
    ['by name and class', { class: 'councillor', seats: ['adviser', 'member'] }, ['member']],
    ['by classes and body', { everyClass: ['councillor', 'chair'], body: 'the county' }, []],
    ['but for some', { except: { seats: 'leader' } }, ['member', 'doctor', 'adviser']],
    [
      'but for those that fit in all that is left out',
      { body: 'the city', except: { class: 'councillor', body: 'the city' } },
      ['doctor'],
    ],
    [
      'but for a class they do not have',
      { class: 'clinical', except: { class: 'chair' } },
      ['doctor'],
    ],
    ['of a class that nobody has', { class: 'observer' }, []],
  ])('%s', (_, written, ids) => {
    expect(chosen(written)).toEqual(ids);
  });
});

describe('a name', () => {
  it('is a list of one', () => {
    expect(listed('chair')).toEqual(['chair']);
    expect(listed(['chair', 'deputy chair'])).toEqual(['chair', 'deputy chair']);
  });
});
