import type { Template } from 'aws-cdk-lib/assertions';
import type { EntryName } from '#infra/constructs/entries.ts';

/** One thing that is asked of the table: which action, on which partition. */
export interface Asked {
  readonly action: string;
  readonly pk: string;
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Condition?: {
    readonly 'ForAllValues:StringLike'?: { readonly 'dynamodb:LeadingKeys': readonly string[] };
  };
}

/** Whether the template lets a function do this with the table, read as IAM reads it. */
export function grantsOf(stateless: Template, name: EntryName): (asked: Asked) => boolean {
  const policies = Object.values(stateless.findResources('AWS::IAM::Policy')).map(
    ({ Properties }) => Properties as Policy,
  );
  const statements = policies
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(`${name}role`)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  return ({ action, pk }) =>
    statements.some(
      ({ Action, Condition }) =>
        [Action].flat().includes(`dynamodb:${action}`) &&
        keysIn(Condition).some((pattern) => isLike(pattern, pk)),
    );
}

interface Policy {
  readonly Roles: readonly { readonly Ref: string }[];
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

function keysIn(condition: Statement['Condition']): readonly string[] {
  return condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? [];
}

/** A star stands for anything, `#` and `%` for themselves. */
export function isLike(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 's').test(text);
}
