import * as z from 'zod';

/** Where something is wrong in a card, and what Teams would not take. */
export interface CardFinding {
  readonly pointer: string;
  readonly rule:
    | 'not-a-card'
    | 'too-large'
    | 'too-new'
    | 'too-many-actions'
    | 'needs-version-1.4'
    | 'unknown-type'
    | 'input-without-id'
    | 'repeated-input-id';
}

const card = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string().regex(/^1\.[0-6]$/),
  body: z.array(z.looseObject({ type: z.string() })),
  actions: z.array(z.looseObject({ type: z.string() })).optional(),
});

/** What the console can draw of Adaptive Cards 1.5. */
const elements = ['TextBlock', 'RichTextBlock', 'TextRun', 'Image', 'FactSet', 'ActionSet'];
const boxes = ['Container', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell'];
const inputs = ['Input.Text', 'Input.Date', 'Input.ChoiceSet', 'Input.Toggle'];
const actions = ['Action.Execute', 'Action.Submit', 'Action.OpenUrl', 'Action.ToggleVisibility'];
const known = new Set(['AdaptiveCard', ...elements, ...boxes, ...inputs, ...actions]);

const largest = 25 * 1024;
const mostActions = 6;

/** What Teams would refuse in this card; empty when it would take it. */
export function checkCard(given: unknown): readonly CardFinding[] {
  const parsed = card.safeParse(given);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => ({
      pointer: pointerOf(path),
      rule: path[0] === 'version' ? 'too-new' : 'not-a-card',
    }));
  }
  const parts = partsOf(parsed.data, []);
  const size = Buffer.byteLength(JSON.stringify(given));
  return [
    ...(size > largest ? [{ pointer: '', rule: 'too-large' } as const] : []),
    ...tooManyActions(parts),
    ...parts.flatMap((part) => checkPart(part, parsed.data.version)),
    ...repeatedInputs(parts),
  ];
}

interface Part {
  readonly path: readonly PropertyKey[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every typed thing in the card; what an action carries as data is the bot's own. */
function partsOf(value: unknown, path: readonly PropertyKey[]): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => partsOf(each, [...path, at]));
  const part = z.looseObject({}).safeParse(value);
  if (!part.success) return [];
  const inner = Object.entries(part.data)
    .filter(([key]) => key !== 'data' && key !== 'msteams')
    .flatMap(([key, each]) => partsOf(each, [...path, key]));
  return [{ path, value: part.data }, ...inner];
}

function checkPart({ path, value }: Part, version: string): readonly CardFinding[] {
  const type = value['type'];
  const id = value['id'];
  const pointer = pointerOf(path);
  if (typeof type !== 'string') return [];
  if (!known.has(type)) return [{ pointer, rule: 'unknown-type' }];
  if (type === 'Action.Execute' && Number(version) < 1.4) {
    return [{ pointer, rule: 'needs-version-1.4' }];
  }
  return type.startsWith('Input.') && !id ? [{ pointer, rule: 'input-without-id' }] : [];
}

function tooManyActions(parts: readonly Part[]): readonly CardFinding[] {
  return parts
    .filter(({ value }) => Array.isArray(value['actions']) && value['actions'].length > mostActions)
    .map(({ path }) => ({ pointer: pointerOf([...path, 'actions']), rule: 'too-many-actions' }));
}

function repeatedInputs(parts: readonly Part[]): readonly CardFinding[] {
  const inputs = parts.filter(({ value }) => String(value['type']).startsWith('Input.'));
  const ids = inputs.map(({ value }) => value['id']);
  return inputs
    .filter(({ value }, at) => value['id'] && ids.indexOf(value['id']) < at)
    .map(({ path }) => ({ pointer: pointerOf(path), rule: 'repeated-input-id' }));
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part)}`).join('');
}
