import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AccordStage } from '#infra/stacks/accord-stage.ts';
import { type StageSettings, stages } from '#infra/stages.ts';

/** The live stage as it would be with everything filled in, its functions empty. */
const filledIn: StageSettings = {
  ...stages.live,
  operators: ['operators@example.test'],
  teamsSecretEnds: '2028-11-01',
};

export function liveStage(app = new App(), today?: string): AccordStage {
  return new AccordStage(app, 'live', {
    settings: filledIn,
    secretVersion: 'version-7',
    ...(today === undefined ? {} : { today }),
    code: () => Code.fromInline('export const handler = () => undefined;'),
  });
}

/** Its two templates. */
export function liveTemplates(): { readonly stateful: Template; readonly stateless: Template } {
  const { stateful, stateless } = liveStage();
  return { stateful: Template.fromStack(stateful), stateless: Template.fromStack(stateless) };
}
