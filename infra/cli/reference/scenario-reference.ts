import { fieldsTable, table } from './fields-table.ts';
import { partInWords } from './part.ts';
import { scenarioSchema } from './scenario-schema.ts';
import { type Nodes, resolved, type SchemaNode, valuesOf } from './schema-node.ts';
import { type Headings, takes } from './takes.ts';

const headings: Headings = {
  step: 'A step',
  expectation: 'How it must stand',
  people: 'People',
  refusalCode: 'Refusals',
  choiceOfSeats: 'A choice of seats',
  constraint: 'A constraint',
  asks: 'What a constraint asks',
  outcome: 'The outcome',
  votes: 'The votes',
  enoughPeople: 'Enough people',
  tests: 'A test',
  answers: 'The answers',
};

/** Every act, and the step in which nobody does anything. */
const acts = scenarioSchema.$defs['step']?.oneOf ?? [];
const inEvery = namesInEvery(acts.filter((act) => nameOf(act) !== 'wait'));

/** The whole page, in Markdown. */
export function scenarioReference(before: string): string {
  const page = scenarioSchema;
  const part = (name: string) => [
    `## ${headings[name] ?? name}`,
    ...partInWords(page, page.$defs[name] ?? {}, headings),
  ];
  const [ofOne = {}, ofSeveral = {}] = page.anyOf ?? [];
  const blocks = [
    before.trim(),
    '## The file',
    fieldsTable(page, ofOne, headings),
    'With several bodies, instead of `constitution` and `expect`:',
    fieldsTable(page, only(ofSeveral, ['bodies', 'expect']), headings),
    '## A step',
    'Every step in which someone does something takes these:',
    fieldsTable(page, only(acts[0] ?? {}, ['does', ...inEvery]), headings),
    'A step without `does` takes these:',
    fieldsTable(page, acts.find((act) => nameOf(act) === 'wait') ?? {}, headings),
    '## What can be done',
    table([['does', 'what happens', 'takes besides'], ...acts.filter(isDone).map(act)]),
    ...expected(),
    ...part('people'),
    ...part('choiceOfSeats'),
    ...part('constraint'),
    ...part('asks'),
    ...part('refusalCode'),
    valuesOf(page.$defs['refusalCode'] ?? {})
      .map((code) => `\`${code}\``)
      .join(', '),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What can be expected; what has fields of its own in a table of its own. */
function expected(): string[] {
  const found = scenarioSchema.$defs['expectation'] ?? {};
  return groupsOf('expectation', found).flatMap(([name, node]) => [
    `${name === 'expectation' ? '##' : '###'} ${headings[name] ?? name}`,
    node.description ?? '',
    fieldsTable(scenarioSchema, { ...node, properties: linked(node.properties) }, headings),
  ]);
}

/** A node with fields, and every one below it. */
function groupsOf(name: string, node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const below = Object.entries(node.properties ?? {}).flatMap(([field, each]) => {
    const group = groupIn(each);
    return group === null ? [] : groupsOf(field, { description: each.description ?? '', ...group });
  });
  return [[name, node], ...below];
}

function linked(properties: Nodes = {}): Nodes {
  return Object.fromEntries(
    Object.entries(properties).map(([name, node]) =>
      groupIn(node) === null ? [name, node] : [name, { ...node, ...linkTo(name, node) }],
    ),
  );
}

function linkTo(name: string, { anyOf = [], items }: SchemaNode): SchemaNode {
  const link = { $ref: `#/$defs/${name}` };
  if (items !== undefined) return { items: link };
  const others = anyOf.filter((each) => groupIn(each) === null);
  return others.length === 0 ? link : { anyOf: [link, ...others] };
}

function groupIn(node: SchemaNode): SchemaNode | null {
  if (node.properties !== undefined) return node;
  const below = [...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items])];
  return below.find(({ properties }) => properties !== undefined) ?? null;
}

function isDone(node: SchemaNode): boolean {
  return nameOf(node) !== 'wait';
}

function act(node: SchemaNode): string[] {
  const own = Object.entries(node.properties ?? {}).filter(
    ([name]) => name !== 'does' && !inEvery.includes(name),
  );
  const fields = own.map(([name, field]) => {
    const { description = '' } = resolved(scenarioSchema, field);
    const needed = node.required?.includes(name) === true ? ', must be given' : '';
    return `\`${name}\` (${takes(field, headings)}${needed}): ${description}`;
  });
  return [`\`${nameOf(node)}\``, node.description ?? '', fields.join('<br>')];
}

function nameOf({ properties }: SchemaNode): string {
  return String(properties?.['does']?.const);
}

function namesInEvery(all: readonly SchemaNode[]): readonly string[] {
  const names = Object.keys(all[0]?.properties ?? {});
  return names.filter(
    (name) => name !== 'does' && all.every(({ properties = {} }) => name in properties),
  );
}

function only(node: SchemaNode, names: readonly string[]): SchemaNode {
  const entries = Object.entries(node.properties ?? {}).filter(([name]) => names.includes(name));
  const properties: Nodes = Object.fromEntries(entries);
  return { ...node, properties };
}
