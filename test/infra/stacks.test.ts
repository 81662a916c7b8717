import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { AccordStack } from '#infra/stacks/accord-stack.ts';

const entries = ['slack', 'teams', 'effects', 'deliveries', 'deadlines', 'daily'];
const times = [
  'SCHEDULER_GROUP',
  'SCHEDULER_ROLE_ARN',
  'DEADLINES_ARN',
  'DELIVERIES_ARN',
  'DAILY_ARN',
];
const slack = ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_BOT_ID', 'SLACK_BOT_USER_ID'];
const teams = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'];
const local = ['CLOCK_FILE', 'KEY_FILE', 'DYNAMODB_ENDPOINT', 'SCHEDULER_ENDPOINT'];

let template: Template;

beforeAll(() => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  template = Template.fromStack(new AccordStack(app, 'Accord'));
});

describe('the table', () => {
  it('is one, and survives the stack, a slip of the hand and a bad day', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    });
  });

  it('has text keys, forgets what expires and streams what was written', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
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

  it('tells its effects, one bad record at a time', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^effects') },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      StartingPosition: 'TRIM_HORIZON',
    });
  });

  it('puts a record that its effects cannot take aside, and goes on', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      DestinationConfig: {
        OnFailure: {
          Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EffectsFailed'), 'Arn'] },
        },
      },
    });
    template.hasResourceProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 14 * 86_400 });
  });
});

describe('every function', () => {
  it.each(entries)('%s runs on Node 24 and arm64', (name) => {
    expect(functionNamed(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  it.each([
    ['slack', slack],
    ['teams', teams],
    ['effects', [...slack, ...teams]],
    ['deliveries', [...slack, ...teams]],
    ['daily', [...slack, ...teams]],
    ['deadlines', []],
  ])('%s is given the settings it needs, and none of one machine', (name, outside) => {
    const given = Object.keys(environmentOf(name));
    expect(given).toEqual(expect.arrayContaining(['TABLE_NAME', ...times, ...outside]));
    expect(given.filter((setting) => local.includes(setting))).toEqual([]);
  });

  it.each(entries)('%s may read and write the table and make appointments', (name) => {
    const actions = actionsOf(name);
    expect(actions).toEqual(
      expect.arrayContaining([
        'dynamodb:Query',
        'dynamodb:PutItem',
        'dynamodb:ConditionCheckItem',
        'scheduler:CreateSchedule',
        'iam:PassRole',
      ]),
    );
  });

  it('keeps secrets out of the template', () => {
    const resolved = JSON.stringify(environmentOf('effects')['SLACK_BOT_TOKEN']);
    expect(resolved).toContain('resolve:secretsmanager:accord:SecretString:SLACK_BOT_TOKEN');
  });
});

describe('the doors', () => {
  it.each(['POST /slack/events', 'POST /api/messages', 'GET /healthz'])('answer %s', (route) => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: route });
  });

  it('open to the clock for what it wakes alone', () => {
    const [policy] = policiesOf('Waker');
    expect(policy).toMatchObject({ Action: 'lambda:InvokeFunction' });
    const resources = JSON.stringify(policy?.Resource);
    expect(resources).toContain('Accord-deadlines');
    expect(resources).toContain('Accord-deliveries');
    expect(resources).toContain('Accord-daily');
    expect(resources).not.toContain('*');
  });
});

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

function functionNamed(name: string): Readonly<Record<string, unknown>> {
  const wanted = { Properties: { FunctionName: `Accord-${name}` } };
  const [found] = propertiesOf<Record<string, unknown>>('AWS::Lambda::Function', wanted);
  return found?.[1] ?? {};
}

function environmentOf(name: string): Readonly<Record<string, unknown>> {
  const { Environment } = functionNamed(name) as {
    Environment: { Variables: Record<string, unknown> };
  };
  return Environment.Variables;
}

function policiesOf(role: string): readonly Statement[] {
  return propertiesOf<{ PolicyDocument: { Statement: Statement[] } }>('AWS::IAM::Policy')
    .filter(([id]) => id.startsWith(role))
    .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement);
}

function actionsOf(name: string): readonly string[] {
  return policiesOf(name).flatMap(({ Action }) => Action);
}

function propertiesOf<Shape>(
  type: string,
  wanted: object = {},
): readonly (readonly [string, Shape])[] {
  const found: Readonly<Record<string, Readonly<Record<string, unknown>>>> = template.findResources(
    type,
    wanted,
  );
  return Object.entries(found).map(([id, resource]) => [id, resource['Properties'] as Shape]);
}
