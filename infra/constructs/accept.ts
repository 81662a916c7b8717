import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { accepted } from '#infra/words/accepted.ts';

/** Says of one construct, with the reason, that a rule of the nag packs does not hold for it. */
export function accept(of: IConstruct, rule: string, reason: keyof typeof accepted): void {
  const [pack = ''] = rule.split('-');
  Validations.of(of).acknowledge({ id: `${pack}::${rule}`, reason: accepted[reason] });
}
