import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { folderWith, riverside, withForum } from '#test/infra/cli/ics/riverside.ts';
import {
  emulatorOf,
  isRunning,
  kill,
  spawnMachine,
  stateOf,
} from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';

const here = { ...riverside(), slackTeam: undefined, teamsTenant: undefined };

describe.skipIf(dynoxide.reason)(`npm start -- --ics FILE ${dynoxide.reason ?? ''}`, () => {
  it('opens the console on that ICS, and carries on with it at the second start', async () => {
    const folder = folderWith({ 'ics.yaml': here });
    const data = join(folder, 'data');
    const first = await spawnMachine(data, '0', ['--ics', join(folder, 'ics.yaml')]);
    const state = await stateOf(first);
    expect(state.forums).toEqual([
      { id: 'board', name: 'Riverside board' },
      { id: 'audit', name: 'Audit committee' },
    ]);
    expect(state.slack.seats.map(({ name }) => name)).toEqual([
      'Ann Smith',
      'Bob Jones',
      'Cat Lee',
    ]);

    // Beside a machine that runs, a command uses its record and leaves it running.
    const io = { folder, env: { ACCORD_DATA: data } };
    writeFileSync(
      join(folder, 'ics.yaml'),
      stringify(withForum(here, 'audit', { name: 'Auditors' })),
    );
    const said = await callAccord('import ics.yaml --apply', io);
    expect(said.words).toContain('Audit committee (audit): it is now called Auditors.');
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    expect(await kill(first, 'SIGTERM')).toBe(0);

    const second = await spawnMachine(data);
    const names = (await stateOf(second)).forums.map(({ name }) => name);
    expect(names).toEqual(['Riverside board', 'Auditors']);
  }, 60_000);

  it.each([
    [
      'is no file',
      'missing.yaml',
      'missing.yaml:1:1: found no such file, expected the name of a file.',
    ],
    ['names people of another workspace', 'away.yaml', 'people.ann.accounts.slack.team'],
    ['names nobody', 'wrong.yaml', 'forums.board.governanceLead: found "eve", expected a person'],
  ])(
    'ends with 2 and leaves nothing behind where it %s',
    async (_, file, said) => {
      const ann = { name: 'Ann', accounts: { slack: { team: 'T9', user: 'U1' } } };
      const folder = folderWith({
        'away.yaml': { ...here, people: { ...here.people, ann } },
        'wrong.yaml': withForum(here, 'board', { governanceLead: 'eve' }),
      });
      const data = join(folder, 'data');
      const ended = await spawnMachine(data, '0', ['--ics', join(folder, file)]);
      await ended.ended;
      expect(ended.child.exitCode).toBe(2);
      expect(ended.said()).toContain(said);
      expect(existsSync(join(data, 'dynamodb.pid'))).toBe(false);
      expect(isRunning(emulatorOf(data) ?? 0)).toBe(false);
    },
    60_000,
  );

  it('does not know any other word', async () => {
    const folder = folderWith({});
    const ended = await spawnMachine(join(folder, 'data'), '0', ['--isc', 'x']);
    await ended.ended;
    expect(ended.child.exitCode).toBe(2);
    expect(ended.said()).toContain('--isc');
  });
});
