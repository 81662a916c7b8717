/** As much of a JSON Schema as a page about it needs. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Nodes;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

export interface Nodes {
  readonly [name: string]: SchemaNode;
}

/** A schema with the parts that it repeats. */
export interface SchemaPage extends SchemaNode {
  readonly $defs: Nodes;
}

/** The part that a node stands for, by its name; null where it says everything itself. */
export function partNamed({ $ref }: SchemaNode): string | null {
  return $ref?.replace('#/$defs/', '') ?? null;
}

/** The node itself, or the part it stands for with what the node adds. */
export function resolved(page: SchemaPage, node: SchemaNode): SchemaNode {
  const part = partNamed(node);
  if (part === null) return node;
  const { $ref: _, ...own } = node;
  return { ...page.$defs[part], ...own };
}

/** The values a node allows by itself: texts that mean something. */
export function valuesOf(node: SchemaNode): readonly string[] {
  const single = [...(node.enum ?? []), node.const].filter((each) => typeof each === 'string');
  return [...single, ...(node.anyOf ?? []).flatMap(valuesOf)];
}
