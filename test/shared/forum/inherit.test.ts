import { describe, expect, it } from 'vitest';
import { contradictions } from '#shared/forum/contradictions.ts';
import { inherit, inheritAll, originOf, type Written } from '#shared/forum/inherit.ts';

const board: Written = {
  name: 'Board',
  noun: 'board',
  version: 3,
  inForceFrom: '2026-04-01',
  basedOn: 'model',
  withoutKinds: ['old'],
  amendedBy: 'rules',
  sources: ['Standing orders'],
  reserved: ['interests'],
  seats: { ann: { classes: ['chair'] } },
  composition: [{ name: 'chair' }],
  perspectives: ['carers'],
  quorum: { moreThan: '1/2', conditions: [{ name: 'a nurse' }] },
  interests: { handledBy: 'the member' },
  kinds: { rules: { name: 'the rules', vote: 'none' }, budget: { name: 'the budget' } },
};

describe('the rule for changing the rules', () => {
  it('goes with the kind of decision that it names', () => {
    const child = { name: 'Committee', withoutKinds: ['rules'] };
    expect(inherit(child, board)['amendedBy']).toBeUndefined();
    expect(inherit({ name: 'Committee' }, board)['amendedBy']).toBe('rules');
    expect(inherit({ ...child, amendedBy: 'own' }, board)['amendedBy']).toBe('own');
    expect(inherit(child, board)['quorum']).toEqual(board['quorum']);
  });
});

describe('a file over what it is based on', () => {
  it('takes its sections, but nothing that is said of that file alone', () => {
    expect(inherit({ name: 'Committee', basedOn: 'board' }, board)).toEqual({
      name: 'Committee',
      basedOn: 'board',
      noun: 'board',
      amendedBy: 'rules',
      sources: ['Standing orders'],
      reserved: ['interests'],
      seats: board['seats'],
      composition: board['composition'],
      perspectives: board['perspectives'],
      quorum: board['quorum'],
      interests: board['interests'],
      kinds: board['kinds'],
    });
  });

  it('has no name of its own unless it gives one', () => {
    expect(inherit({}, board)['name']).toBeUndefined();
  });

  it('replaces a section as a whole', () => {
    expect(inherit({ quorum: { atLeast: 2 } }, board)['quorum']).toEqual({ atLeast: 2 });
  });

  it('describes its own table where it has seats of its own', () => {
    const own = inherit({ seats: { bob: {} }, perspectives: ['nurses'] }, board);
    expect(own['seats']).toEqual({ bob: {} });
    expect(own['composition']).toBeUndefined();
    expect(own['perspectives']).toEqual(['nurses']);
  });

  it('adds and replaces kinds by name, and does without some', () => {
    const kinds = { budget: { name: 'money', vote: 'none' }, pay: { name: 'pay' } };
    expect(inherit({ kinds, withoutKinds: ['rules'] }, board)['kinds']).toEqual(kinds);
    expect(inherit({ kinds: { pay: kinds.pay } }, board)['kinds']).toEqual({
      ...(board['kinds'] as object),
      pay: kinds.pay,
    });
  });

  it('adds to the sources and to what is reserved', () => {
    const own = inherit({ sources: ['Terms'], reserved: ['quorum'] }, board);
    expect(own['sources']).toEqual(['Terms', 'Standing orders']);
    expect(own['reserved']).toEqual(['quorum', 'interests']);
  });

  it('keeps what is no list and no group as it stands, for its schema to judge', () => {
    expect(inherit({ sources: 5, kinds: 'none' }, board)).toMatchObject({
      sources: 5,
      kinds: 'none',
    });
    expect(inherit({ kinds: { a: 1 } }, { kinds: [] })['kinds']).toEqual({ a: 1 });
    expect(inherit({ kinds: null }, board)['kinds']).toBeNull();
  });

  it('is the same whole, however many files it is made of', () => {
    const committee = { name: 'Committee', quorum: { atLeast: 2 } };
    const panel = { name: 'Panel', withoutKinds: ['budget'] };
    expect(inheritAll([panel, committee, board])).toEqual(
      inherit(panel, inherit(committee, board)),
    );
    expect(inheritAll([board])).toEqual(board);
  });
});

describe('what stands in the whole', () => {
  const layers = [
    { name: 'Panel', sources: ['P'], kinds: { pay: { name: 'pay' } } },
    { name: 'Committee', quorum: { atLeast: 2 } },
    board,
  ];

  it.each([
    [['name'], 0, ['name']],
    [['quorum', 'atLeast'], 1, ['quorum', 'atLeast']],
    [['interests'], 2, ['interests']],
    [['quorum', 'of'], 1, ['quorum', 'of']],
    [['reserved'], 2, ['reserved']],
    [['composition', 0, 'name'], 2, ['composition', 0, 'name']],
    [['vote'], 0, ['vote']],
    [[], 0, []],
    [['kinds'], 0, ['kinds']],
    [['kinds', 'pay', 'name'], 0, ['kinds', 'pay', 'name']],
    [['kinds', 'budget'], 2, ['kinds', 'budget']],
    [['sources', 0], 0, ['sources', 0]],
    [['sources', 1], 2, ['sources', 0]],
    [['sources', 9], 0, ['sources']],
    [['sources'], 0, ['sources']],
    [['reserved', 0], 2, ['reserved', 0]],
  ])('at %j is from file %i', (path, layer, there) => {
    expect(originOf(layers, path)).toEqual({ layer, path: there });
  });

  it('and is all kinds of decision is from the first that has any', () => {
    expect(originOf([{ name: 'Panel' }, board], ['kinds'])).toEqual({ layer: 1, path: ['kinds'] });
  });

  it('in a list that is replaced as a whole is counted from its beginning', () => {
    const steps = (...all: string[]) => ({ steps: all.map((id) => ({ id })) });
    const path = ['steps', 1, 'id'];
    expect(originOf([steps('a'), steps('b', 'c')], path)).toEqual({ layer: 0, path });
  });
});

describe('a contradiction', () => {
  const parent = { ...board, withoutKinds: [] };

  it('is a section that was reserved, in general and in a kind', () => {
    const child = { interests: {}, kinds: { pay: { name: 'pay', interests: {} } } };
    expect(contradictions([child, parent])).toEqual([
      {
        code: 'Reserved',
        section: 'interests',
        at: { layer: 0, path: ['interests'] },
        reservedAt: { layer: 1, path: ['reserved', 0] },
      },
      {
        code: 'Reserved',
        section: 'interests',
        at: { layer: 0, path: ['kinds', 'pay', 'interests'] },
        reservedAt: { layer: 1, path: ['reserved', 0] },
      },
    ]);
  });

  it('is a kind replaced or left out that had the section of its own', () => {
    const above = { reserved: ['vote'], kinds: { rules: { name: 'r', vote: 'none' }, pay: 5 } };
    const replaced = { kinds: { rules: { name: 'r' }, pay: { name: 'p' } } };
    expect(contradictions([replaced, above])).toMatchObject([
      { code: 'Reserved', at: { path: ['kinds', 'rules'] } },
    ]);
    expect(contradictions([{ withoutKinds: ['rules', 'pay'] }, above])).toMatchObject([
      { code: 'Reserved', at: { path: ['withoutKinds', 0] } },
    ]);
  });

  it('is also with a file two above', () => {
    const found = contradictions([{ interests: {} }, { name: 'Committee' }, parent]);
    expect(found).toMatchObject([{ at: { layer: 0 }, reservedAt: { layer: 2 } }]);
    expect(contradictions([{}, { interests: {} }, parent])).toMatchObject([{ at: { layer: 1 } }]);
    const above = { reserved: ['vote'], kinds: { rules: { name: 'r', vote: 'none' } } };
    const replaced = { kinds: { rules: { name: 'r' } } };
    expect(contradictions([replaced, { name: 'Committee' }, above])).toMatchObject([
      { at: { layer: 0 }, reservedAt: { layer: 2 } },
    ]);
  });

  it('is a kind left out that is not there, or that is given too', () => {
    expect(contradictions([{ withoutKinds: ['bugdet'] }, parent])).toEqual([
      {
        code: 'NoSuchKind',
        kind: 'bugdet',
        known: ['rules', 'budget'],
        at: { layer: 0, path: ['withoutKinds', 0] },
      },
    ]);
    const both = { withoutKinds: ['budget'], kinds: { budget: {} } };
    expect(contradictions([both, parent])).toMatchObject([
      { code: 'GivenAndLeftOut', kind: 'budget' },
    ]);
    expect(contradictions([{ withoutKinds: ['budget'] }, parent])).toEqual([]);
  });

  it('is nothing in a file alone, or in one that only adds', () => {
    expect(contradictions([parent])).toEqual([]);
    expect(contradictions([{ quorum: {}, kinds: 5, reserved: 'all' }, parent])).toEqual([]);
  });
});
