import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntryName, entryNames } from '#infra/constructs/entries.ts';
import { keyPatterns } from '#infra/constructs/key-patterns.ts';
import { deployedName } from '#infra/stacks/deployed-name.ts';
import {
  accountKey,
  deliveriesPk,
  linkKey,
  messageKey,
  pageKey,
  placeKey,
  referenceKey,
  roundKey,
  streamPk,
} from '#shared/store/keys.ts';
import { isLike } from '#test/support/grants.ts';
import { liveTemplates } from './synthesised.ts';

const times = [
  'SCHEDULER_GROUP',
  'SCHEDULER_ROLE_ARN',
  'SCHEDULER_DLQ_ARN',
  'DEADLINES_ARN',
  'DELIVERIES_ARN',
  'DAILY_ARN',
];
const slackListens = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_BOT_ID',
  'SLACK_BOT_USER_ID',
];
const teams = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'];

let stateful: Template;
let stateless: Template;

beforeAll(() => {
  ({ stateful, stateless } = liveTemplates());
});

describe('the table', () => {
  it('is one, and survives the stack, a slip of the hand and a bad day', () => {
    stateful.resourceCountIs('AWS::DynamoDB::Table', 1);
    stateful.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: 35,
        },
      },
    });
    stateless.resourceCountIs('AWS::DynamoDB::Table', 0);
  });

  it('is encrypted with a key of ours that changes every year and outlives the stack', () => {
    stateful.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RecordKey'), 'Arn'] },
      },
    });
    stateful.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true, RotationPeriodInDays: 365 },
    });
  });

  it('has text keys, forgets what expires and streams what was written', () => {
    stateful.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });

  it('tells its effects, puts a record that they cannot take aside, and goes on', () => {
    stateless.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^effects') },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      StartingPosition: 'TRIM_HORIZON',
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      DestinationConfig: {
        OnFailure: {
          Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EffectsFailed'), 'Arn'] },
        },
      },
    });
  });
});

it.each(['AppointmentsMissed', 'EffectsFailed'])(
  'the queue %s is called as the tools of operators call it, and keeps for two weeks',
  (name) => {
    stateless.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: deployedName('live', name),
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
    });
  },
);

describe('every function', () => {
  it.each(entryNames)('%s runs on Node 24 and arm64, traced, its settings encrypted', (name) => {
    expect(functionNamed(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      KmsKeyArn: { 'Fn::GetAtt': [expect.stringMatching(/^SettingsKey/), 'Arn'] },
    });
  });

  it.each<[EntryName, readonly string[]]>([
    ['slack', ['TABLE_NAME', 'PAGES_URL', ...times, ...slackListens]],
    ['teams', ['TABLE_NAME', 'PAGES_URL', ...teams]],
    ['effects', ['TABLE_NAME', ...times, 'SLACK_BOT_TOKEN', ...teams]],
    ['deliveries', ['TABLE_NAME', ...times, 'SLACK_BOT_TOKEN', ...teams]],
    ['daily', ['TABLE_NAME', ...times, 'SLACK_BOT_TOKEN', ...teams]],
    ['deadlines', ['TABLE_NAME']],
    ['pages', ['TABLE_NAME']],
    ['health', []],
  ])('%s is given the settings it needs, and no others', (name, needed) => {
    expect(Object.keys(environmentOf(name)).toSorted()).toEqual([...needed].toSorted());
  });

  it.each(entryNames)('%s is called as the tools of operators call it', (name) => {
    expect(functionNamed(name)).toMatchObject({ FunctionName: deployedName('live', name) });
  });

  it.each(entryNames)('%s logs for a year', (name) => {
    stateless.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/aws/lambda/Accord-live-Stateless-${name}`,
      RetentionInDays: 365,
    });
  });

  it.each<EntryName>(['deliveries', 'deadlines', 'daily'])(
    '%s, which nobody waits for, keeps the calls that failed',
    (name) => {
      const missed = { 'Fn::GetAtt': [expect.stringMatching(/^AppointmentsMissed/), 'Arn'] };
      expect(functionNamed(name)).toMatchObject({ DeadLetterConfig: { TargetArn: missed } });
    },
  );

  it('keeps secrets out of the template, and names the version that it was deployed with', () => {
    const resolved = JSON.stringify(environmentOf('effects')['SLACK_BOT_TOKEN']);
    expect(resolved).toContain(
      'resolve:secretsmanager:accord/live:SecretString:SLACK_BOT_TOKEN::version-7',
    );
  });
});

it.each([
  ['decisions', streamPk({ ics: 'a', kind: 'decision', id: 'd' })],
  ['forums', streamPk({ ics: 'a', kind: 'forum', id: 'f' })],
  ['directories', streamPk({ ics: 'a', kind: 'directory', id: 'all' })],
  ['interests', streamPk({ ics: 'a', kind: 'interests', id: 'p' })],
  ['plans', streamPk({ ics: 'a', kind: 'plan', id: 'p' })],
  ['deliveries', deliveriesPk('a', 'd')],
  ['daily', roundKey('a').pk],
  ['pageLinks', linkKey('a', '#plan#', '#daily').pk],
  ['accounts', accountKey({ platform: 'slack', team: '#decision#', user: '#daily' }).pk],
  ['places', placeKey({ platform: 'teams', tenant: '#plan#', channel: '#daily' }).pk],
  ['messages', messageKey({ platform: 'slack', team: 'T', message: 'x#interests#y' }).pk],
  ['pages', pageKey('#links').pk],
  ['references', referenceKey('#directory#', '#deliveries#').pk],
])('a key of %s matches its own pattern and no other', (keys, pk) => {
  const matching = Object.entries(keyPatterns).filter(([, pattern]) => isLike(pattern, pk));
  expect(matching.map(([name]) => name)).toEqual([keys]);
});

it.each([
  'POST /slack/events',
  'POST /api/messages',
  'GET /pages/{proxy+}',
  'HEAD /pages/{proxy+}',
  'GET /healthz',
])('the doors answer %s', (route) => {
  stateless.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: route });
});

it('the doors are throttled and keep an access log without addresses and bodies', () => {
  stateless.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    AccessLogSettings: {
      Format: Match.not(Match.stringLikeRegexp('sourceIp|userAgent|authorizer|header|body')),
    },
  });
});

function functionNamed(name: EntryName): Readonly<Record<string, unknown>> {
  const wanted = { Properties: { FunctionName: `Accord-live-Stateless-${name}` } };
  const [found] = Object.values(stateless.findResources('AWS::Lambda::Function', wanted));
  return (found?.['Properties'] ?? {}) as Record<string, unknown>;
}

function environmentOf(name: EntryName): Readonly<Record<string, unknown>> {
  const { Environment } = functionNamed(name) as {
    readonly Environment?: { readonly Variables: Record<string, unknown> };
  };
  return Environment?.Variables ?? {};
}
