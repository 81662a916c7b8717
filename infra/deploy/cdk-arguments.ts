import type { AccountFacts } from './preflight.ts';
import type { Wish } from './wish.ts';

/** How CDK is called for a wish that may be granted; `today` is a date. */
export function cdkArguments(
  { stage, settings, preview }: Wish,
  facts: AccountFacts,
  today: string,
): string[] {
  const context = {
    stage,
    account: facts.account,
    secretVersion: facts.secret?.version,
    region: settings.region,
    because: settings.outsideUk,
    today,
  };
  return [
    preview ? 'diff' : 'deploy',
    `Accord-${stage}/*`,
    '--no-notices',
    ...Object.entries(context).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : ['--context', `${name}=${value}`],
    ),
  ];
}
