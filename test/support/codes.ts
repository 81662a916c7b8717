import { type Argument, type ArrayExpression, type Expression, Visitor } from 'oxc-parser';
import { parsed, type SourceFile } from './source-tree.ts';

/**
 * The words that the program uses as values of a type: a literal is such a code when a type says it,
 * whether outright, as the elements of a list that a type is made from, or in a schema.
 */
export function codesOf(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(codesIn));
}

function codesIn(file: SourceFile): readonly string[] {
  const codes: string[] = [];
  const lists = new Map<string, readonly string[]>();
  const typed = new Set<string>();
  new Visitor({
    TSLiteralType({ literal }) {
      if (literal.type === 'Literal') codes.push(...textsOf([literal]));
    },
    TSPropertySignature({ key }) {
      if (key.type === 'Literal') codes.push(...textsOf([key]));
    },
    TSIndexedAccessType({ objectType, indexType }) {
      const list =
        objectType.type === 'TSParenthesizedType' ? objectType.typeAnnotation : objectType;
      if (list.type !== 'TSTypeQuery' || indexType.type !== 'TSNumberKeyword') return;
      if (list.exprName.type === 'Identifier') typed.add(list.exprName.name);
    },
    VariableDeclarator({ id, init }) {
      const list = constantList(init);
      if (id.type === 'Identifier' && list !== undefined)
        lists.set(id.name, textsOf(list.elements));
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (!['enum', 'literal'].includes(callee.property.name)) return;
      codes.push(...textsOf(given.flatMap((one) => (isList(one) ? one.elements : [one]))));
    },
  }).visit(parsed(file).program);
  return [...codes, ...[...typed].flatMap((name) => lists.get(name) ?? [])];
}

function constantList(init: Expression | null): ArrayExpression | undefined {
  if (init?.type === 'TSSatisfiesExpression') return constantList(init.expression);
  if (init?.type !== 'TSAsExpression' || init.typeAnnotation.type !== 'TSTypeReference') return;
  return init.expression.type === 'ArrayExpression' ? init.expression : undefined;
}

function isList(given: Argument): given is ArrayExpression {
  return given.type === 'ArrayExpression';
}

function textsOf(nodes: readonly ({ readonly type: string } | null)[]): readonly string[] {
  return nodes.flatMap((node) =>
    node !== null && 'value' in node && typeof node.value === 'string' ? [node.value] : [],
  );
}
