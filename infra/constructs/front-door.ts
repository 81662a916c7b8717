import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';

interface Fronts {
  readonly slack: IFunction;
  readonly teams: IFunction;
  readonly pages: IFunction;
  readonly health: IFunction;
}

interface Throttle {
  readonly perSecond: number;
  readonly burst: number;
}

/** When, what, how it went and how long it took; no address of a caller, no body, no header. */
const accessLine = {
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  fault: '$context.integrationErrorMessage',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
};

interface FrontDoor {
  readonly api: HttpApi;
  /** How many requests a minute were more than the stage lets in: no metric of AWS tells them apart. */
  readonly turnedAway: Metric;
}

/** The address that is given to Slack, to Azure, and to people with their links. */
export function frontDoor(scope: Construct, { perSecond, burst }: Throttle): FrontDoor {
  const api = new HttpApi(scope, 'FrontDoor', { createDefaultStage: false });
  accept(api, 'AwsSolutions-APIG4', 'callersSign');
  const log = new LogGroup(scope, 'AccessLog', {
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'Doorway', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    detailedMetricsEnabled: true,
    throttle: { rateLimit: perSecond, burstLimit: burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(accessLine)),
    },
  });
  new CfnOutput(scope, 'Address', { value: api.apiEndpoint });
  return { api, turnedAway: turnedAwayIn(scope, log) };
}

function turnedAwayIn(scope: Construct, logGroup: LogGroup): Metric {
  const filter = new MetricFilter(scope, 'TurnedAway', {
    logGroup,
    metricNamespace: Stack.of(scope).stackName,
    metricName: 'TurnedAway',
    filterPattern: FilterPattern.stringValue('$.status', '=', '429'),
  });
  return filter.metric({ statistic: 'Sum', period: Duration.minutes(1) });
}

/** Where the address leads, once that is made. */
export function addRoutes(api: HttpApi, { slack, teams, pages, health }: Fronts): void {
  const toSlack = new HttpLambdaIntegration('ToSlack', slack);
  const toHealth = new HttpLambdaIntegration('ToHealth', health);
  const toTeams = new HttpLambdaIntegration('ToTeams', teams);
  const toPages = new HttpLambdaIntegration('ToPages', pages);
  api.addRoutes({ path: '/slack/events', methods: [HttpMethod.POST], integration: toSlack });
  api.addRoutes({ path: '/api/messages', methods: [HttpMethod.POST], integration: toTeams });
  api.addRoutes({
    path: '/pages/{proxy+}',
    methods: [HttpMethod.GET, HttpMethod.HEAD],
    integration: toPages,
  });
  api.addRoutes({ path: '/healthz', methods: [HttpMethod.GET], integration: toHealth });
}
