import type { Template } from 'aws-cdk-lib/assertions';

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** A template as a reviewer reads it: what there is, how it is set, and who may do what. */
export function asText(name: string, template: Template): string {
  const { Resources } = template.toJSON() as { Resources: Readonly<Record<string, Resource>> };
  const parts = Object.entries(Resources)
    .map(([id, resource]) => resourceAsText(plainId(id), resource))
    .toSorted();
  return [`# ${name}`, ...parts].join('\n\n');
}

function resourceAsText(id: string, { Type, DeletionPolicy, Properties = {} }: Resource): string {
  const { PolicyDocument, Tags: _tags, ...settings } = Properties;
  const kept = DeletionPolicy === undefined ? '' : ` (${DeletionPolicy.toLowerCase()})`;
  return [
    `${Type.replace('AWS::', '')} ${id}${kept}`,
    ...Object.entries(settings).flatMap(([key, value]) => lines(key, value)),
    ...statementsOf(PolicyDocument).map(statementAsText),
  ].join('\n');
}

interface Statement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

function statementsOf(document: unknown): readonly Statement[] {
  return (document as { Statement?: readonly Statement[] } | undefined)?.Statement ?? [];
}

function statementAsText({ Effect, Action, Resource, Principal, Condition }: Statement): string {
  const who = Principal === undefined ? '' : ` to ${inline(Principal)}`;
  const only = Condition === undefined ? '' : `\n    only if ${inline(Condition)}`;
  const on = Resource === undefined ? '' : `\n    on ${list(Resource)}`;
  return `  ${Effect.toLowerCase()} ${list(Action)}${who}${on}${only}`;
}

function lines(key: string, value: unknown): string[] {
  if (key === 'Variables' || key === 'Environment') {
    return Object.entries(value as object).flatMap(([name, each]) => lines(name, each));
  }
  if (key === 'AssumeRolePolicyDocument' || key === 'KeyPolicy') {
    return statementsOf(value).map(statementAsText);
  }
  return [`  ${key}: ${inline(value)}`];
}

function list(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map(inline).join(', ');
}

/** Names in place of CloudFormation's functions. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, what] = ['', ''], ...others] = Object.entries(value);
  if (others.length > 0 || !isFunction(name)) {
    return Object.entries(value)
      .map(([key, each]) => `${key} ${inline(each)}`)
      .join('; ');
  }
  return called(name, what);
}

function isFunction(name: string): boolean {
  return name === 'Ref' || name.startsWith('Fn::');
}

function called(name: string, what: unknown): string {
  if (name === 'Fn::Join') {
    const [, parts] = what as [string, readonly unknown[]];
    return parts.map(inline).join('');
  }
  if (name === 'Fn::GetAtt') return `<${plainId((what as readonly string[])[0] ?? '')}>`;
  if (name === 'Fn::ImportValue') return `<${shortExport(String(what))}>`;
  return `<${plainId(String(what))}>`;
}

function shortExport(name: string): string {
  return name.replace(/:ExportsOutput(?:Ref|FnGetAtt)/, ' ').replaceAll(/[0-9A-F]{8}/g, '');
}

/** Without the hash that CDK puts behind every name. */
function plainId(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
