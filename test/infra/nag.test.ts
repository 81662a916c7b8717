import { App, Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { accepted } from '#infra/words/accepted.ts';
import { liveStage } from './synthesised.ts';

function watched(): App {
  const app = new App();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return app;
}

it('both packs find nothing that was not accepted with a reason', () => {
  const app = watched();
  liveStage(app);
  expect(() => app.synth()).not.toThrow();
}, 120_000);

it('both packs look: an open queue is found by each', () => {
  const app = watched();
  new Queue(new Stack(app, 'Open'), 'Queue');
  expect(() => app.synth()).toThrow(/AwsSolutions-SQS4[^]*Serverless-SQS/);
}, 120_000);

it.each(Object.entries(accepted))('%s is accepted for a reason in a sentence', (_, reason) => {
  expect(reason).toMatch(/^[A-Z].{40,}\.$/);
});
