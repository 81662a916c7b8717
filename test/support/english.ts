import { type CallExpression, type Node, type TemplateLiteral, Visitor } from 'oxc-parser';
import { lineOf, parsed, type SourceFile } from './source-tree.ts';

/** Where a file says something in English that is no code, no description of a schema and no CSS. */
export function englishIn(file: SourceFile, codes: ReadonlySet<string>): readonly string[] {
  const findings: string[] = [];
  const excused = new Set<number>();
  const look = (text: string, start: number) => {
    if (excused.has(start) || codes.has(text) || !isEnglish(text)) return;
    findings.push(`${file.path}:${lineOf(file.text, start)} ${text}`);
  };
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier') return;
      if (tag.name === 'html') look(textOf(quasi).replaceAll(/<[^<>]*>/g, ' '), quasi.start);
      if (tag.name === 'css') excused.add(quasi.start);
    },
    CallExpression(call) {
      for (const described of descriptions(call)) excused.add(described.start);
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier') return;
      if (key.name.endsWith('Expression') || key.name === 'error') excused.add(value.start);
    },
    TSLiteralType({ literal }) {
      excused.add(literal.start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string') look(value, start);
    },
    TemplateLiteral(template) {
      look(textOf(template), template.start);
    },
  }).visit(parsed(file).program);
  return findings;
}

/** Two words or more, unless the text is a condition or an update in DynamoDB's own language. */
function isEnglish(text: string): boolean {
  const words = text.split(/\s+/).filter((token) => word.test(token));
  return words.length >= 2 && !isDynamoExpression(text);
}

const word = /^[("'“‘]*\p{L}+(?:['’-]\p{L}+)*[)"'”’.,;:!?…]*$/u;

function isDynamoExpression(text: string): boolean {
  const compares = /\s(?:=|<>|[<>]=?|BETWEEN)\s/.test(text) && /(?:^|[\s(]):\w/.test(text);
  return compares || /\b(?:attribute_(?:not_)?exists|begins_with|if_not_exists)\(/.test(text);
}

function textOf({ quasis }: TemplateLiteral): string {
  return quasis.map(({ value }) => value.cooked ?? value.raw).join('{}');
}

/** `.describe('…')`, `.meta({ description: '…' })`, and the data that `.default(…)` fills in. */
function descriptions({ callee, arguments: given }: CallExpression): readonly Node[] {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  if (callee.property.name === 'describe') return given;
  if (callee.property.name === 'default') return given.flatMap(elements);
  if (callee.property.name !== 'meta') return [];
  return given
    .flatMap((one) => (one.type === 'ObjectExpression' ? one.properties : []))
    .flatMap((one) => (one.type === 'Property' && isDescription(one.key) ? [one.value] : []));
}

function elements(given: Node): readonly Node[] {
  return given.type === 'ArrayExpression' ? given.elements.filter((one) => one !== null) : [];
}

function isDescription(key: Node): boolean {
  return key.type === 'Identifier' && key.name === 'description';
}
