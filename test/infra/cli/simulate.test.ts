import { describe, expect, it } from 'vitest';
import { onDisk } from './on-disk.ts';
import {
  examples,
  examplesFolder,
  exampleText,
  simulated,
  simulatedText,
  spawned,
} from './simulating.ts';

const raised = `scenario: A test
constitution: place-committee
at: 2026-12-01 09:00
steps:
  - { by: place-director, does: propose, question: Shall we? }
`;

describe('a worked example', () => {
  it('there are at least ten', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('%s comes out as it expects', async (name) => {
    const { exit, said } = await simulated(examplesFolder, name);
    expect(said.at(-1)).toBe('As expected.');
    expect(exit).toBe('ok');
  });

  it.each(['e02-tie-second-vote.yaml', 'e06-member-leaves.yaml', 'committees-in-common.yaml'])(
    '%s does so as a process of its own',
    (name) => {
      const { status, stdout, stderr } = spawned(['--scenario', name, '--json']);
      expect([status, stderr]).toEqual([0, '']);
      const data = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as object;
      expect(data).toMatchObject({ answer: 'ok', differences: [], stoppedAt: null });
    },
  );
});

describe('a changed expectation', () => {
  const changed = exampleText('e02-tie-second-vote.yaml')
    .replace('votes: { for: 5, against: 4, abstained: 0 }', 'votes: { for: 6, against: 4 }')
    .replace('how: carried by casting vote', 'how: not carried');

  it('is told with the difference in words, and ends with 1', () => {
    const { folder, file } = onDisk(changed, 'changed.yaml');
    const { status, stdout } = spawned(['--scenario', file], folder);
    expect(stdout.trimEnd().split('\n').slice(-3)).toEqual([
      'Not as expected, in 2 places:',
      '     expect.outcome.how: expected not carried, found carried by casting vote.',
      '     expect.outcome.votes.for: expected 6, found 5.',
    ]);
    expect(status).toBe(1);
  });

  it('is told as data', async () => {
    const { exit, data } = await simulatedText(changed);
    expect(exit).toBe('no');
    expect(data).toMatchObject({
      differences: [
        { path: ['outcome', 'how'], expected: 'not carried', found: 'carried by casting vote' },
        { path: ['outcome', 'votes', 'for'], expected: 6, found: 5 },
      ],
    });
  });

  it('is told where it stands among the steps', async () => {
    const { exit, said } = await simulatedText(`${raised}  - { expect: { status: voting } }\n`);
    expect(exit).toBe('no');
    expect(said).toContain(
      '     steps[1].expect.status: expected voting, found seeking consensus.',
    );
  });

  it('is told by body', async () => {
    const { exit, said } = await simulatedText(
      raised
        .replace(
          'constitution: place-committee',
          'bodies: { A: { constitution: place-committee } }',
        )
        .concat('expect: { A: { status: closed } }\n'),
    );
    expect(exit).toBe('no');
    expect(said).toContain('     expect.A.status: expected closed, found seeking consensus.');
  });
});

describe('a step that does not go as written ends the run', () => {
  it.each([
    [
      'turned down',
      '{ by: council, does: record agreed }',
      'The scenario does not expect it to be turned down.',
    ],
    [
      'turned down for another reason',
      '{ by: council, does: record agreed, refused: NotEnoughPeople }',
      'The scenario expects it to be turned down (NotEnoughPeople).',
    ],
    [
      'not turned down',
      '{ by: council, does: agree, refused: NotEnoughPeople }',
      'The scenario expects it to be turned down (NotEnoughPeople).',
    ],
    [
      'recorded',
      '{ by: council, does: agree, records: nothing }',
      'The scenario expects it to change nothing.',
    ],
  ])('where it is %s', async (_, step, words) => {
    const { exit, said, data } = await simulatedText(
      `${raised}  - ${step}\n  - { by: everyone, does: agree }\n`,
    );
    expect(exit).toBe('no');
    expect(said).toContain(`     ${words}`);
    expect(said).toContain('The scenario stops here.');
    expect(data).toMatchObject({ stoppedAt: 2, enoughPeople: { met: false } });
  });
});

describe('what nobody has to write', () => {
  it('time passes by itself, and each step is a minute after the one before', async () => {
    const { said } = await simulatedText(
      `${raised}  - { by: council, does: agree }\n  - { at: 2026-12-16 09:00 }\n`,
    );
    expect(said.filter((line) => /^(?:\d|   \d)/.test(line))).toEqual([
      '1. 1 December 2026 at 9am: place-director: propose',
      '2. 1 December 2026 at 9:01am: council: agree',
      '   15 December 2026 at 5pm: time passes',
    ]);
  });

  it('London’s clocks hold in summer too', async () => {
    const { data } = await simulatedText(raised.replace('2026-12-01', '2026-07-01'));
    expect(data).toMatchObject({ answerBy: '2026-07-15T16:00:00.000Z' });
  });

  it('the rules named where it is called win', async () => {
    const { said } = await simulatedText(raised, '--constitution', 'place-directors');
    expect(said[1]).toMatch(/^By the rules: (?!Place committee)/);
  });
});

describe('what cannot be used is told with its place', () => {
  it.each([
    ['no steps', 'scenario: A test\nat: 2026-12-01 09:00\n', '1:1 steps: found nothing, expected'],
    ['an unknown act', raised.replace('propose', 'prupose'), '(did you mean "propose"?)'],
    ['an unknown person', raised.replace('place-director', 'place-directer'), '5:7 steps[0].by'],
    ['an unknown seat', `${raised}expect: { presiding: chare }\n`, '6:11 expect.presiding'],
    ['an unknown body', raised.replace('{ by:', '{ in: A, by:'), '5:7 steps[0].in'],
    ['a day that is none', raised.replace('12-01', '02-30'), '3:1 at: found "2026-02-30 09:00"'],
    ['time that goes back', raised.replace('{ by:', '{ at: 2026-11-30 09:00, by:'), 'steps[0].at'],
    ['no rules', raised.replace(/constitution.*\n/, ''), 'expected `constitution` here'],
    ['rules that are not there', raised.replace('place-committee', 'x.yaml'), 'x.yaml:1:1'],
  ])('%s', async (_, text, words) => {
    const { exit, said } = await simulatedText(text);
    expect(exit).toBe('unusable');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it('one set of rules for several bodies', async () => {
    const several = raised.replace(
      'constitution: place-committee',
      'bodies: { A: { constitution: place-committee } }',
    );
    const { said } = await simulatedText(several, '--constitution', 'place-committee');
    expect(said).toEqual([
      'scenario.yaml:2:1 bodies: found several bodies, expected no --constitution: each of the bodies names its own rules.',
    ]);
  });

  it('ends with 2 as a process of its own', () => {
    const { folder, file } = onDisk(raised.replace('propose', 'prupose'), 'wrong.yaml');
    const { status, stdout, stderr } = spawned(['--scenario', file], folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('wrong.yaml:5:27 steps[0].does: found "prupose"');
  });
});
