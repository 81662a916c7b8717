import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { prepareImport } from '#infra/cli/ics/prepare-import.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { writeImport } from '#infra/cli/ics/write-import.ts';
import { startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
import { localTable } from '#infra/local/environment.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { emulatorOf, isRunning } from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';
import { callAccord, runAccord } from './call-accord.ts';
import { folderWith, riverside } from './ics/riverside.ts';

describe.skipIf(dynoxide.reason)(`on the data of one machine ${dynoxide.reason ?? ''}`, () => {
  const wanted = () => ({ ...riverside(), slackTeam: undefined, teamsTenant: undefined });

  function machine(file: unknown = wanted()) {
    const folder = folderWith({ 'ics.yaml': file });
    return {
      folder,
      env: { ACCORD_DATA: join(folder, 'data'), DYNAMODB_ENDPOINT: '', TABLE_NAME: '' },
    };
  }

  /** What happened on a day, by the clock of the machine. */
  async function importOn(day: string, at: ReturnType<typeof machine>, file: unknown) {
    writeFileSync(join(at.folder, 'ics.yaml'), stringify(file));
    const dynamo = await startDynamo({ table: localTable, dataFolder: at.env.ACCORD_DATA });
    const client = dynamoClient({ region: 'eu-west-2', endpoint: dynamo.endpoint });
    const events = dynamoEventStore(client, localTable);
    const read = readIcs({ file: 'ics.yaml', folder: at.folder }, { slackTeam: 'T0ACCORD' });
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const none = () => Promise.resolve(undefined);
    const prepared = await prepareImport(
      { events, doors: { whoIs: none, whatIs: none } },
      read.value,
      { at: `${day}T09:00:00.000Z` },
    );
    if (prepared.ok) await writeImport({ events, closeDoors: none }, prepared.value);
    client.destroy();
    await dynamo.stop();
  }

  it('who was a voting member on 3 March is one command', async () => {
    const at = machine();
    await importOn('2026-03-02', at, wanted());
    const changed = {
      'medical-director': { heldBy: 'dan' },
      partner: { votes: false, vacant: true },
    };
    const board = riverside().forums['board'];
    const seats = { chair: { heldBy: 'ann' }, ...changed };
    await importOn('2026-03-04', at, {
      ...wanted(),
      forums: { board: { ...board, seats } },
    });

    expect(runAccord('export --at 2026-03-03 --members', at)).toEqual({
      status: 0,
      stdout: [
        'Forum            Seat              Held by    Vote',
        'Riverside board  Chair             Ann Smith  votes',
        'Riverside board  Medical director  Bob Jones  votes',
        'Riverside board  Partner member    vacant     votes',
        'Audit committee  Audit chair       Dan Roe    votes',
        '',
      ].join('\n'),
      stderr: '',
    });
    const after = await callAccord('export --at 2026-03-04 --members', at);
    expect(after.words).toContain('Riverside board  Medical director  Dan Roe    votes');
    expect(after.words).toContain('Riverside board  Partner member    vacant     no vote');
    expect(after.data['members']).toHaveLength(4);
    expect((await callAccord('export --at 2026-03-01', at)).exit).toBe('no');
    expect(await callAccord('export --at soon', at)).toMatchObject({
      exit: 'unusable',
      problems: [
        '--at:1:1: found "soon", expected a date such as 2026-03-03, or a time such as 2026-03-03T09:30:00Z.',
      ],
    });
    const before = await callAccord('export --at 2026-03-02T10:00:00Z', at);
    expect(before.words).toContain('heldBy: bob');
  }, 60_000);

  it('a server is started for as long as it takes, and only where there is need', async () => {
    const at = machine();
    expect((await callAccord('import ics.yaml', at)).words).toContain('Nothing was written.');
    expect(await callAccord('export', at)).toMatchObject({
      exit: 'no',
      words: 'There is no ICS on this record yet.',
    });
    expect(existsSync(at.env.ACCORD_DATA)).toBe(false);
    expect((await callAccord('import ics.yaml --apply', at)).exit).toBe('ok');
    expect(emulatorOf(at.env.ACCORD_DATA)).toBeUndefined();
    const { words } = await callAccord('export', at);
    expect(words).toContain('team: T0ACCORD');
    writeFileSync(join(at.folder, 'ics.yaml'), words);
    expect((await callAccord('import ics.yaml', at)).words).toContain('Nothing changes');
  }, 60_000);

  it('a server that runs is used and left running', async () => {
    const at = machine();
    const running = await startDynamo({ table: localTable, dataFolder: at.env.ACCORD_DATA });
    expect(runAccord('import ics.yaml --apply', at).status).toBe(0);
    expect(runAccord('export', at).stdout).toContain('ics: riverside');
    expect(isRunning(emulatorOf(at.env.ACCORD_DATA) ?? 0)).toBe(true);
    await running.stop();
  }, 60_000);

  it('two commands take turns', async () => {
    const at = machine();
    const lines = ['import ics.yaml --apply', 'import ics.yaml --apply', 'export'];
    const answers = await Promise.all(lines.map((line) => callAccord(line, at)));
    expect(answers.slice(0, 2).map(({ exit }) => exit)).toEqual(['ok', 'ok']);
    expect((await callAccord('export', at)).exit).toBe('ok');
  }, 60_000);

  it('which ICS is asked where there are several', async () => {
    const at = machine({ ics: 'one' });
    const named = { name: 'Ann' };
    writeFileSync(join(at.folder, 'one.yaml'), stringify({ ics: 'one', people: { ann: named } }));
    writeFileSync(join(at.folder, 'two.yaml'), stringify({ ics: 'two', people: { ann: named } }));
    await callAccord('import one.yaml --apply', at);
    await callAccord('import two.yaml --apply', at);
    expect((await callAccord('export', at)).problems).toEqual([
      '--ics:1:1: found nothing, expected --ics one or two.',
    ]);
    expect((await callAccord('export --ics two', at)).words).toContain('ics: two');
    expect((await callAccord('export --ics three', at)).exit).toBe('unusable');
  }, 60_000);
});
