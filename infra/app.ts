import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundle } from './bundles/bundle.ts';
import { entryNames } from './constructs/entries.ts';
import { AccordStage } from './stacks/accord-stage.ts';
import { stageNames, stages } from './stages.ts';

const { folder } = await bundle(entryNames);
const code = (name: string) => Code.fromAsset(`${folder}/${name}`);

const app = new App();
const given = (name: string): string | undefined => app.node.tryGetContext(name) as string;

/** `npm run deploy` names one stage and what it found in its account; otherwise all are written. */
for (const name of stageNames.filter((each) => each === (given('stage') ?? each))) {
  const settings = stages[name];
  new AccordStage(app, name, {
    code,
    settings: {
      ...settings,
      region: given('region') ?? settings.region,
      ...known({ outsideUk: given('because') }),
    },
    ...known({
      account: given('account'),
      secretVersion: given('secretVersion'),
      today: given('today'),
    }),
  });
}

function known<Name extends string>(
  values: Readonly<Record<Name, string | undefined>>,
): Partial<Record<Name, string>> {
  const all = Object.entries<string | undefined>(values);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Partial<
    Record<Name, string>
  >;
}
