import { fenced, yamlBlock } from './as-yaml.ts';
import { fieldsTable } from './fields-table.ts';
import { hasFields, partInWords } from './part.ts';
import { resolved, type SchemaNode, type SchemaPage } from './schema-node.ts';
import { type Headings, linkTo } from './takes.ts';

/** A piece of a file and what it is for. */
interface Example {
  readonly says: string;
  readonly yaml: string;
}

/** Some fields of the file, the parts that only they use, and what they look like in use. */
export interface Chapter {
  readonly heading: string;
  readonly fields: readonly string[];
  /** Repeated parts described here, by their name in the schema, each with its heading. */
  readonly parts: Headings;
  readonly examples: readonly Example[];
}

export interface Page {
  readonly schema: SchemaPage;
  readonly chapters: readonly Chapter[];
  /** What holds where the file says nothing, by field. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Markdown before and after the chapters. */
  readonly before: string;
  readonly after: string;
}

/** The whole page, in Markdown. */
export function reference({ schema, chapters, defaults, before, after }: Page): string {
  const headings = headingsOf(chapters);
  const contents = chapters.map(({ heading }) => `- ${linkTo(heading)}`).join('\n');
  const body = chapters.flatMap((chapter) => inWords(chapter, { schema, defaults, headings }));
  return `${[before.trim(), contents, ...body, after.trim()].join('\n\n').trimEnd()}\n`;
}

function headingsOf(chapters: readonly Chapter[]): Headings {
  const all = chapters.flatMap(({ fields, parts }) => [
    ...fields.map((field) => [field, field]),
    ...Object.entries(parts),
  ]);
  return Object.fromEntries(all) as Headings;
}

interface Known extends Pick<Page, 'schema' | 'defaults'> {
  readonly headings: Headings;
}

function inWords({ heading, fields, parts, examples }: Chapter, known: Known): string[] {
  const { schema, headings } = known;
  const small = fields.filter((name) => !hasItsOwnPart(schema, name));
  const properties = Object.fromEntries(small.map((name) => [name, fieldOf(schema, name)]));
  return [
    `## ${heading}`,
    ...(small.length === 0 ? [] : [fieldsTable(schema, { ...schema, properties }, headings)]),
    ...fields.filter((name) => !small.includes(name)).flatMap((name) => section(name, known)),
    ...Object.entries(parts).flatMap(([part, title]) => [
      `### ${title}`,
      ...partInWords(schema, schema.$defs[part] ?? {}, headings),
    ]),
    ...examples.flatMap(({ says, yaml }) => [says, fenced(yaml)]),
  ];
}

/** A field with fields of its own, and what holds where it is left out. */
function section(name: string, { schema, defaults, headings }: Known): string[] {
  const whole = resolved(schema, fieldOf(schema, name));
  return [
    `### ${name}`,
    ...partInWords(schema, whole, headings),
    ...(fieldOf(schema, name).default === undefined
      ? ['It must be given, here or in the file that this one is based on.']
      : ['Left out, it is:', yamlBlock({ [name]: defaults[name] })]),
  ];
}

/** Whether a field is a part of the schema by the same name. Others are described elsewhere, or are small. */
function hasItsOwnPart(schema: SchemaPage, name: string): boolean {
  const field = fieldOf(schema, name);
  return field.$ref === `#/$defs/${name}` && hasFields(schema, field);
}

function fieldOf({ properties }: SchemaPage, name: string): SchemaNode {
  return properties?.[name] ?? {};
}
