import { describe, expect, it } from 'vitest';
import { missingFromTable } from '#shared/forum/composition.ts';
import { composition } from '#shared/forum/constitution/composition.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import boardFile from '#shared/forum/templates/ics-nhs-board.json' with { type: 'json' };

const nothing = { missing: [], tooMany: [], unheard: [] };
const board = constitution.parse(boardFile);
const boardSeats = seatsOf(board.seats);

/** The board's seats, but for these. */
function boardWithout(...ids: string[]) {
  return boardSeats.filter(({ id }) => !ids.includes(id));
}

function seat(id: string, ...classes: string[]) {
  return { id, classes, body: null, votes: true };
}

function voice(id: string, ...classes: string[]) {
  return { ...seat(id, ...classes), votes: false };
}

/** What these entries find missing among the seats: the names. */
function missing(entries: unknown, ...seats: Parameters<typeof missingFromTable>[1]) {
  const asked = { composition: composition.parse(entries), perspectives: [] };
  return missingFromTable(asked, seats).missing.map(({ name }) => name);
}

describe('the ICS NHS board minimum', () => {
  it('is met by the model board', () => {
    expect(missingFromTable(board, boardSeats)).toEqual(nothing);
  });

  it('misses the only partner member from primary care, by name and with its source', () => {
    expect(missingFromTable(board, boardWithout('general-practice'))).toEqual({
      missing: [
        {
          name: 'partner member from primary care',
          needed: 1,
          found: 0,
          source: 'Integrated Care Systems: design framework, June 2021, The ICS NHS board',
        },
      ],
      tooMany: [],
      unheard: ['primary care'],
    });
  });

  it.each([
    ['director-of-finance', 'director of finance'],
    ['director-of-nursing', 'director of nursing'],
    ['medical-director', 'medical director'],
    ['chief-executive', 'chief executive'],
    ['chair', 'chair'],
    ['council', 'partner member from councils'],
    ['voluntary-sector', 'member or participant from the voluntary sector'],
    ['public-health', 'official role for a director of public health'],
  ])('misses the %s', (id, name) => {
    const found = missingFromTable(board, boardWithout(id)).missing;
    expect(found).toMatchObject([{ name, needed: 1, found: 0 }]);
  });

  it('does without one trust of two, and not without both', () => {
    expect(missingFromTable(board, boardWithout('hospital-trust')).missing).toEqual([]);
    expect(
      missingFromTable(board, boardWithout('hospital-trust', 'mental-health-trust')).missing,
    ).toMatchObject([{ name: 'partner member from NHS trusts and foundation trusts', found: 0 }]);
  });

  it('wants two independent non-executives besides the chair', () => {
    const besides = boardWithout('audit-chair', 'remuneration-chair');
    expect(missingFromTable(board, besides).missing).toMatchObject([
      { name: 'independent non-executive director besides the chair', needed: 2, found: 1 },
    ]);
    expect(missingFromTable(board, boardWithout('audit-chair')).missing).toEqual([]);
  });

  it('wants three partner members', () => {
    const two = boardWithout('mental-health-trust', 'voluntary-sector', 'council');
    expect(missingFromTable(board, two).missing).toContainEqual(
      expect.objectContaining({ name: 'partner member', needed: 3, found: 2 }),
    );
  });

  it('is met by seats, whether anybody holds them or not', () => {
    const vacant = boardSeats.map((each) => ({ ...each, holders: [] }));
    expect(missingFromTable(board, vacant)).toEqual(nothing);
  });
});

describe('what rules ask of a table', () => {
  it('is nothing where they say nothing', () => {
    expect(missingFromTable({ composition: [], perspectives: [] }, [])).toEqual(nothing);
  });

  it('counts a seat for every entry that it fits', () => {
    const entries = [
      { name: 'chair', class: 'chair' },
      { name: 'independent member', class: 'independent' },
    ];
    expect(missing(entries, seat('chair', 'chair', 'independent'))).toEqual([]);
    expect(missing(entries)).toEqual(['chair', 'independent member']);
  });

  it('is met by members only, unless a voice will do', () => {
    const entries = [
      { name: 'council member', class: 'council' },
      { name: 'council at the table', class: 'council', among: 'everyone' },
    ];
    expect(missing(entries, voice('council', 'council'))).toEqual(['council member']);
    expect(missing(entries, seat('council', 'council'))).toEqual([]);
  });

  it('chooses by class, by seat and by body together', () => {
    const entries = [{ name: 'nurse from A', class: ['nurse', 'midwife'], body: 'A' }];
    expect(missing(entries, seat('nurse', 'nurse'))).toEqual(['nurse from A']);
    expect(missing(entries, { ...seat('nurse', 'nurse'), body: 'B' })).toEqual(['nurse from A']);
    expect(missing(entries, { ...seat('midwife', 'midwife'), body: 'A' })).toEqual([]);
    expect(missing([{ name: 'the mayor', seats: 'mayor' }], seat('leader'))).toEqual(['the mayor']);
    expect(missing([{ name: 'the mayor', seats: 'mayor' }], seat('mayor'))).toEqual([]);
  });

  it('is about numbers alone where nothing is chosen', () => {
    const entries = [{ name: 'third member', atLeast: 3 }];
    expect(missing(entries, seat('one'), seat('two'))).toEqual(['third member']);
    expect(missing(entries, seat('one'), seat('two'), seat('three'))).toEqual([]);
  });

  it('allows so many and no more; none where it allows none', () => {
    const source = 'Terms of reference';
    const asked = {
      composition: composition.parse([
        { name: 'doctor', class: 'doctor', atMost: 1, source },
        { name: 'vendor', class: 'vendor', atMost: 0 },
      ]),
      perspectives: [],
    };
    const doctors = [seat('a', 'doctor'), seat('b', 'doctor')];
    expect(missingFromTable(asked, doctors)).toEqual({
      ...nothing,
      tooMany: [{ name: 'doctor', allowed: 1, found: 2, source }],
    });
    expect(missingFromTable(asked, doctors.slice(1))).toEqual(nothing);
    expect(missingFromTable(asked, [seat('c', 'vendor')])).toEqual({
      missing: [{ name: 'doctor', needed: 1, found: 0, source }],
      tooMany: [{ name: 'vendor', allowed: 0, found: 1, source: null }],
      unheard: [],
    });
  });

  it('chooses seats with all of some classes, and leaves some out', () => {
    const entries = [
      { name: 'clinical lead', everyClass: ['clinical', 'lead'] },
      { name: 'other lead', class: 'lead', except: { class: 'clinical' } },
    ];
    expect(missing(entries, seat('a', 'clinical'), seat('b', 'lead'))).toEqual(['clinical lead']);
    expect(missing(entries, seat('a', 'clinical', 'lead'))).toEqual(['other lead']);
  });

  it('has no source where none is given', () => {
    const asked = { composition: composition.parse([{ name: 'chair' }]), perspectives: [] };
    expect(missingFromTable(asked, []).missing).toEqual([
      { name: 'chair', needed: 1, found: 0, source: null },
    ]);
  });
});

describe('the perspectives of partners', () => {
  it('are brought by a member or by a voice', () => {
    const asked = { composition: [], perspectives: ['mental health', 'carers', 'acute services'] };
    const seats = [seat('trust', 'trust', 'mental health'), voice('carer', 'carers')];
    expect(missingFromTable(asked, seats).unheard).toEqual(['acute services']);
  });
});
