import { CfnOutput } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

interface Fronts {
  readonly slack: IFunction;
  readonly teams: IFunction;
  readonly health: IFunction;
}

/** The address that is given to Slack and to Azure. */
export function frontDoor(scope: Construct, { slack, teams, health }: Fronts): HttpApi {
  const api = new HttpApi(scope, 'FrontDoor');
  const toSlack = new HttpLambdaIntegration('ToSlack', slack);
  const toHealth = new HttpLambdaIntegration('ToHealth', health);
  const toTeams = new HttpLambdaIntegration('ToTeams', teams);
  api.addRoutes({ path: '/slack/events', methods: [HttpMethod.POST], integration: toSlack });
  api.addRoutes({ path: '/api/messages', methods: [HttpMethod.POST], integration: toTeams });
  api.addRoutes({ path: '/healthz', methods: [HttpMethod.GET], integration: toHealth });
  new CfnOutput(scope, 'Address', { value: api.apiEndpoint });
  return api;
}
