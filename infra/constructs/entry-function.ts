import { type Duration, Stack } from 'aws-cdk-lib';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { SettingName } from '#shared/settings.ts';

export type EntryName =
  | 'slack'
  | 'teams'
  | 'effects'
  | 'deliveries'
  | 'deadlines'
  | 'daily'
  | 'health';
export type Environment = Partial<Record<SettingName, string>>;

/** Bolt and botbuilder are CommonJS: an ESM bundle has to bring its own `require`. */
const banner =
  "import{createRequire as accordRequire}from'node:module';const require=accordRequire(import.meta.url);";

const folder = `${import.meta.dirname}/../../functions`;

interface Entry {
  readonly name: EntryName;
  readonly timeout: Duration;
  readonly environment: Environment;
}

/** One file of functions/, bundled for Lambda. */
export function entryFunction(scope: Construct, entry: Entry): NodejsFunction {
  return new NodejsFunction(scope, entry.name, {
    functionName: functionName(scope, entry.name),
    entry: `${folder}/${entry.name}.ts`,
    handler: 'handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 1024,
    timeout: entry.timeout,
    environment: { ...entry.environment, NODE_OPTIONS: '--enable-source-maps' },
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      mainFields: ['module', 'main'],
      banner,
      sourceMap: true,
      externalModules: [],
    },
  });
}

/** Known before the function exists, so that a function can be told its own address. */
export function functionArn(scope: Construct, name: EntryName): string {
  const resourceName = functionName(scope, name);
  return Stack.of(scope).formatArn({
    service: 'lambda',
    resource: `function:${resourceName}`,
  });
}

function functionName(scope: Construct, name: EntryName): string {
  return `${Stack.of(scope).stackName}-${name}`;
}
