import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { expect, onTestFinished } from 'vitest';
import type { EntryName } from '#infra/constructs/entries.ts';
import { serve } from '#test/bots/teams/support/server.ts';
import { callBundle } from './call-bundle.ts';
import { grantsOf } from './grants.ts';
import { settingsGiven } from './made-up-settings.ts';
import { signingSecret } from './slack-requests.ts';
import type { TestTable } from './table.ts';
import { tableGate } from './table-gate.ts';
import { wrongInLogLine } from './wrong-in-log-line.ts';

/** Calls bundles as AWS does, each on the table with the grants that the template gives `by`. */
export function grantedCalls(folder: string, table: TestTable, stateless: Template) {
  return async (
    name: EntryName,
    settings: Readonly<Record<string, string>>,
    events: readonly unknown[],
    by = name,
  ) => {
    const gate = await tableGate(table.endpoint, grantsOf(stateless, by));
    onTestFinished(gate.stop);
    const appointed: string[] = [];
    const scheduler = await serve(({ url = '' }, response) => {
      appointed.push(url);
      response.end('{"ScheduleArn":"arn"}');
    });
    const called = await callBundle(
      join(folder, name, 'index.mjs'),
      {
        ...settingsGiven(name),
        SLACK_SIGNING_SECRET: signingSecret,
        TABLE_NAME: table.tableName,
        ...settings,
        AWS_REGION: 'eu-west-2',
        AWS_ACCESS_KEY_ID: 'a',
        AWS_SECRET_ACCESS_KEY: 'b',
        AWS_ENDPOINT_URL_DYNAMODB: gate.url,
        AWS_ENDPOINT_URL_SCHEDULER: scheduler,
      },
      events,
    );
    expect(called.lines.flatMap(wrongInLogLine)).toEqual([]);
    return { ...called, appointed, asked: gate.asked, denied: gate.denied };
  };
}
