import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundle } from './bundles/bundle.ts';
import { entryNames } from './constructs/entries.ts';
import { AccordStage } from './stacks/accord-stage.ts';
import { stageNames, stages } from './stages.ts';

const bundles = await bundle(entryNames);
const code = (name: string) => Code.fromAsset(`${bundles}${name}`);

const app = new App();
for (const name of stageNames) new AccordStage(app, name, { settings: stages[name], code });
