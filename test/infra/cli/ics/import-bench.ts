import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { stringify } from 'yaml';
import { type Prepared, prepareImport } from '#infra/cli/ics/prepare-import.ts';
import { readIcs } from '#infra/cli/ics/read-ics.ts';
import { writeImport } from '#infra/cli/ics/write-import.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { systemClock } from '#shared/clock.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { closeDoors } from '#shared/store/close-doors.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { type TestTable, testTable } from '#test/support/table.ts';
import { folderWith, type IcsWritten, riverside } from './riverside.ts';

/** An ICS of its own for each test, in one table, with a folder for its file. */
export function importBench() {
  let table: TestTable;
  let count = 0;
  let ics: IcsWritten;
  let folder = '';

  beforeAll(async () => {
    table = await testTable();
  });
  afterAll(async () => {
    await table.stop();
  });
  beforeEach(() => {
    count += 1;
    begin(`riverside${count}`);
  });

  function begin(id: string): IcsWritten {
    ics = riverside(id);
    folder = folderWith({ 'ics.yaml': ics });
    return ics;
  }

  function calledIn() {
    return { folder, env: { TABLE_NAME: table.tableName, DYNAMODB_ENDPOINT: table.endpoint } };
  }

  function accord(line: string) {
    return callAccord(line, calledIn());
  }

  function write(file: unknown): void {
    writeFileSync(join(folder, 'ics.yaml'), stringify(file, { aliasDuplicateObjects: false }));
  }

  function store() {
    return dynamoEventStore(table.client, table.tableName);
  }

  function doors() {
    return dynamoDoors(table.client, table.tableName);
  }

  function daily() {
    return dynamoDaily(table.client, table.tableName, systemClock);
  }

  function account(user: string) {
    return { platform: 'slack', team: ics.slackTeam, user } as const;
  }

  function onRecord() {
    return icsOnRecord(store(), ics.ics, { forums: ['board', 'audit'] });
  }

  function prepare(file: unknown, at = new Date().toISOString()) {
    write(file);
    const read = readIcs({ file: 'ics.yaml', folder }, {});
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    return prepareImport({ events: store(), doors: doors() }, read.value, { at });
  }

  function writeAll(plan: Prepared, events: EventStore = store()) {
    return writeImport({ events, closeDoors: closeDoors(table.client, table.tableName) }, plan);
  }

  async function apply(file: unknown, at?: string, events?: EventStore): Promise<void> {
    const prepared = await prepare(file, at);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusal));
    expect(await writeAll(prepared.value, events)).toEqual({ ok: true, value: null });
  }

  /** A store that breaks after so many appends. */
  function breaking(survives: number): EventStore {
    const whole = store();
    let left = survives;
    return {
      ...whole,
      append: (append) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('broken off')) : whole.append(append);
      },
    };
  }

  function erase(key: { readonly pk: string; readonly sk: string }) {
    return table.client.send(new DeleteCommand({ TableName: table.tableName, Key: key }));
  }

  return {
    erase,
    ics: () => ics,
    folder: () => folder,
    begin,
    calledIn,
    accord,
    write,
    store,
    doors,
    daily,
    account,
    onRecord,
    prepare,
    writeAll,
    apply,
    breaking,
  };
}
