import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooses } from '#shared/forum/choose.ts';
import { missingFromTable } from '#shared/forum/composition.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { quorum } from '#shared/forum/quorum.ts';
import { resultOf } from '#shared/forum/result-of.ts';
import type { Choice } from '#shared/forum/said.ts';
import { type Seat, seatsOf } from '#shared/forum/seat.ts';

type Written = Readonly<Record<string, unknown>>;

const folder = new URL('../../../shared/forum/templates/', import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace('.json', ''));
const promised =
  'advisory-committee audit-committee decision-making-committee ics-nhs-board ics-partnership ' +
  'joint-committee-of-two-boards neighbourhood-group place-committee place-consultative-forum ' +
  'place-directors place-joint-committee place-lead-provider provider-collaborative ' +
  'remuneration-committee';

describe('the templates', () => {
  it('are those that are promised', () => {
    expect(ids.toSorted().join(' ')).toBe(promised);
  });

  it('take their board’s rules in two committees', () => {
    const based = ids.filter((id) => written(id)['basedOn'] === 'ics-nhs-board');
    expect(based.toSorted()).toEqual(['advisory-committee', 'decision-making-committee']);
  });
});

describe.each(ids)('the template %s', (id) => {
  const file = template(id);
  const seats = seatsOf(file.seats);
  const parts = [file, ...Object.values(file.kinds)];

  it('says what it rests on, and to check it', () => {
    const { sources, composition } = file;
    expect(written(id)['sources']).toEqual(sources);
    expect(sources.join(' ')).toMatch(/Check against your (standing orders|terms of reference)/);
    expect(composition.filter(({ source }) => source === undefined)).toEqual([]);
  });

  it('names no person', () => {
    const text = JSON.stringify(written(id));
    expect(text).not.toMatch(/"(heldBy|substitutes)"/);
    expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Prof)\b/);
    expect(Object.keys(file.seats).join(' ')).toMatch(/^[a-z -]+$/);
    expect(new Set(seats.map(({ name }) => name)).size).toBe(seats.length);
  });

  it('asks for classes, bodies and seats that it has', () => {
    const rules = { ...file, seats: {} };
    const some = (...keys: string[]) => expect.arrayContaining(under(rules, ...keys)) as unknown;
    const classes = seats.flatMap((seat) => seat.classes);
    expect(classes).toEqual(some('class', 'presiding', 'perspectives'));
    expect(seats.map(({ body }) => body)).toEqual(some('body', 'fromEach'));
    expect(Object.keys(file.seats)).toEqual(some('inFavour', 'seats'));
  });

  it('has enough people, and all who must answer, when everyone is there', () => {
    const voting = seats.filter(({ votes }) => votes);
    for (const { quorum: rules = file.quorum, consensus = file.consensus } of parts) {
      expect(quorum(rules, table(file))).toMatchObject({ met: true, missing: [] });
      for (const each of consensus.mustAnswer) {
        const found = voting.filter((seat) => chooses(each, seat));
        expect(found.length, each.name).toBeGreaterThanOrEqual(each.atLeast);
      }
    }
  });

  it('has what it asks of its own table', () => {
    expect(missingFromTable(file, seats)).toEqual({ missing: [], tooMany: [], unheard: [] });
  });

  it('takes silence for nothing and has no proxies, for any kind of decision', () => {
    for (const { silence = file.silence, proxies = file.proxies } of parts) {
      expect({ silence, proxies }).toEqual({ silence: 'is not consent', proxies: 'forbidden' });
    }
  });

  it('gives the person presiding the interests, and only a lead provider the last word', () => {
    expect(file.interests.handledBy).toBe('the person presiding');
    expect(file.chairMayDetermine).toBe(id === 'place-lead-provider');
  });

  it('comes to a vote only after a required step', () => {
    for (const { vote = file.vote, steps = file.steps } of parts) {
      expect(vote === 'none' || steps.some(({ required }) => required)).toBe(true);
    }
  });

  it('is amended, if at all, by a kind of decision that it has', () => {
    expect([undefined, ...Object.keys(file.kinds)]).toContain(file.amendedBy);
  });
});

describe('what a template decides', () => {
  it.each(['advisory-committee', 'place-consultative-forum'])('for the %s is advice', (id) => {
    const { outcome, kinds, vote } = template(id);
    const outcomes = [outcome, ...Object.values(kinds).map((kind) => kind.outcome ?? outcome)];
    expect(outcomes.every(({ is, to }) => is === 'advice' && to !== undefined)).toBe(true);
    expect(vote).toBe('none');
  });

  it('for a committee in common needs the same decision of the others', () => {
    const { alsoNeeds } = template('provider-collaborative').outcome;
    expect(alsoNeeds.map(({ what }) => what)).toEqual(['the same decision', 'the same decision']);
  });

  it('about the board’s constitution needs the approval of NHS England', () => {
    const { kinds, amendedBy } = template('ics-nhs-board');
    expect(kinds[amendedBy ?? '']?.outcome?.alsoNeeds).toMatchObject([
      { of: 'NHS England', what: 'approval', meanwhile: 'no effect' },
    ]);
  });

  it.each(['decision-making-committee', 'place-committee'])('for the %s has a limit', (id) => {
    const beyond = template(id).kinds['finance']?.outcome;
    expect(beyond).toMatchObject({ is: 'advice', to: 'the ICS NHS board' });
  });

  it('on pay is for non-executives only, and private', () => {
    const { seats, publicity, deputies } = template('remuneration-committee');
    expect(Object.values(seats).every(({ classes }) => classes.includes('independent'))).toBe(true);
    expect([publicity.normally, deputies]).toEqual(['private', 'none']);
  });

  it('in a Partnership is never voted on, and its terms change with each founder', () => {
    const file = template('ics-partnership');
    const terms = file.kinds['terms-of-reference'];
    expect([file.vote, file.consensus.norm, terms?.vote]).toEqual(['none', 'unanimity', undefined]);
    const here = table(file, ({ body }) => body !== 'Council');
    expect(quorum(terms?.quorum ?? file.quorum, here).missing).toMatchObject([
      { name: 'a member (Council)' },
    ]);
  });

  it('between place directors takes all of them', () => {
    const file = template('place-directors');
    const here = table(file, ({ id }) => id !== 'council-director');
    expect(quorum(file.quorum, here)).toMatchObject({ met: false, needed: 4, present: 3 });
    expect(file.consensus.agreedWhen).toBe('everyone agrees');
  });
});

describe('the joint committee of two boards', () => {
  const file = template('joint-committee-of-two-boards');
  const away = ['icb-a-partner', 'icb-b-partner', 'icb-b-medical-director', 'icb-b-chair'];

  it('with five from A and three from B is short of one from B', () => {
    const here = table(file, ({ id }) => !away.includes(id));
    expect(quorum(file.quorum, here)).toMatchObject({
      met: false,
      present: 8,
      missing: [{ name: 'a member from ICB B' }],
    });
  });

  it('does not carry six to one when B is nought to one', () => {
    const [a, b] = ['ICB A', 'ICB B'];
    const oneOfB = ({ id, body }: Seat) => (id === 'icb-b-chair' ? 'against' : forIf(body === a));
    expect(voted(file, oneOfB)).toBe('not carried');
    expect(voted(file, ({ body }) => forIf(body === a || body === b))).toBe('carried');
  });
});

describe('a place joint committee', () => {
  const file = template('place-joint-committee');
  const butCouncil =
    (choice: Choice | null) =>
    ({ body }: Seat) =>
      body === 'Council' ? choice : 'for';

  it('carries only with every body in favour', () => {
    expect(voted(file, butCouncil('for'))).toBe('carried');
    expect(voted(file, butCouncil('against'))).toBe('not carried');
    expect(voted(file, butCouncil('abstain'))).toBe('not carried');
    expect(voted(file, butCouncil(null))).toBe('not carried');
  });

  it('carries nothing without a body whose members have all stepped out', () => {
    expect(voted(file, butCouncil(null), ({ body }) => body === 'Council')).toBe('not carried');
  });
});

function written(id: string): Written {
  return JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Written;
}

/** A template in order, with what it takes from the one it is based on. */
function template(id: string): ConstitutionFile {
  return constitution.parse(whole(id));
}

function whole(id: string): Written {
  const child = written(id);
  if (typeof child['basedOn'] !== 'string') return child;
  const parent = whole(child['basedOn']);
  const kinds = { ...(parent['kinds'] as Written), ...(child['kinds'] as Written) };
  return { ...parent, ...child, kinds };
}

/** Every text that a file gives under one of these keys, alone or in a list. */
function under(value: unknown, ...keys: string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const texts = [each].flat().filter((text) => typeof text === 'string');
    return keys.includes(key) && texts.length > 0 ? texts : under(each, ...keys);
  });
}

function forIf(isFor: boolean): Choice | null {
  return isFor ? 'for' : null;
}

/** Every seat, present where it is said to be. */
function table({ seats }: ConstitutionFile, isPresent: (seat: Seat) => boolean = () => true) {
  return seatsOf(seats).map((seat) => ({ seat, present: isPresent(seat), steppedOut: false }));
}

/** What a vote of all members comes to. */
function voted(
  file: ConstitutionFile,
  choice: (seat: Seat) => Choice | null,
  steppedOut: (seat: Seat) => boolean = () => false,
) {
  const { vote, weights } = file;
  if (vote === 'none') throw new Error(`${file.name} has no vote`);
  const said = table(file).map(({ seat, present }) => {
    const out = steppedOut(seat);
    const entitled = seat.votes && !out;
    return { seat, present, steppedOut: out, entitled, choice: choice(seat) };
  });
  return resultOf({ vote, weights }, said, null).is;
}
