import { Stage, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageSettings } from '#infra/stages.ts';
import { keptOutsideUk } from '#infra/words/alarms.ts';
import { secretNameOf } from './secret-name.ts';
import { StatefulStack } from './stateful-stack.ts';
import { type StatelessProps, StatelessStack } from './stateless-stack.ts';

export interface StageProps extends Pick<StatelessProps, 'code' | 'today'> {
  readonly settings: StageSettings;
  readonly account?: string;
  readonly secretVersion?: string;
}

/** One environment: what must never be lost, apart from what can be made anew. */
export class AccordStage extends Stage {
  readonly stateful: StatefulStack;
  readonly stateless: StatelessStack;

  constructor(scope: Construct, name: string, props: StageProps) {
    const { settings, account, secretVersion, code, today } = props;
    const { region, outsideUk, recoveryDays } = settings;
    const kept = outsideUk === undefined ? {} : { description: keptOutsideUk(outsideUk) };
    super(scope, `Accord-${name}`, {
      env: { region, ...(account === undefined ? {} : { account }) },
    });
    this.stateful = new StatefulStack(this, 'Stateful', {
      ...kept,
      recoveryDays,
      terminationProtection: true,
    });
    this.stateless = new StatelessStack(this, 'Stateless', {
      ...kept,
      stage: name,
      settings,
      record: this.stateful.record,
      secret: {
        name: secretNameOf(name),
        ...(secretVersion === undefined ? {} : { version: secretVersion }),
      },
      code,
      ...(today === undefined ? {} : { today }),
    });
    Tags.of(this).add('service', 'accord');
    Tags.of(this).add('stage', name);
  }
}
