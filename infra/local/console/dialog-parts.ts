import type { Card } from '#infra/local/teams/teams-message.ts';
import type { FormBox } from './form-box.ts';
import { teamsBox } from './teams-box.ts';

/** A button of a dialog. */
export interface DialogButton {
  readonly title: string;
  readonly style: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly url: string;
  /** Whether the boxes must be right before it may be pressed. */
  readonly checks: boolean;
}

/** What a dialog is made of, in reading order. */
export type DialogPart =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Rich text holds no marks: it is shown as it is. */
      readonly plain: boolean;
      readonly heading: boolean;
      readonly tone: string;
    }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: 'box'; readonly box: FormBox }
  | { readonly kind: 'group'; readonly style: string; readonly parts: readonly DialogPart[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly DialogButton[] };

/** The buttons that send a form stand at its foot, wherever the card has them. */
export interface Dialog {
  readonly parts: readonly DialogPart[];
  readonly foot: readonly DialogButton[];
}

export function dialogParts(card: Card): Dialog {
  const parts = partsIn(card['body']);
  const foot = listOf(card['actions']).flatMap(buttonOf);
  const last = parts.at(-1);
  const endsForm = foot.length === 0 && last?.kind === 'buttons' && boxesIn(parts).length > 0;
  return endsForm ? { parts: parts.slice(0, -1), foot: last.buttons } : { parts, foot };
}

export function boxesIn(parts: readonly DialogPart[]): readonly FormBox[] {
  return parts.flatMap((part) => {
    if (part.kind === 'group') return boxesIn(part.parts);
    return part.kind === 'box' ? [part.box] : [];
  });
}

function partsIn(items: unknown): readonly DialogPart[] {
  return listOf(items).flatMap(partOf);
}

function partOf(item: Card): readonly DialogPart[] {
  const type = wordOf(item['type']);
  if (type.startsWith('Input.')) return [{ kind: 'box', box: teamsBox(item) }];
  switch (type) {
    case 'TextBlock':
      return [textPart(item, wordOf(item['text']), false)];
    case 'RichTextBlock':
      return [richText(item)];
    case 'FactSet':
      return [{ kind: 'facts', facts: listOf(item['facts']).map(factOf) }];
    case 'ActionSet':
      return [{ kind: 'buttons', buttons: listOf(item['actions']).flatMap(buttonOf) }];
    case 'ColumnSet':
      return partsIn(item['columns']);
    case 'Column':
    case 'Container':
      return [{ kind: 'group', style: wordOf(item['style']), parts: partsIn(item['items']) }];
    default:
      return [];
  }
}

/** A line of runs looks as its first run does. */
function richText({ inlines }: Card): DialogPart {
  const runs = Array.isArray(inlines) ? inlines : [];
  const words = runs.map((run) => (typeof run === 'string' ? run : wordOf(recordOf(run)['text'])));
  return textPart(recordOf(runs[0]), words.join(''), true);
}

function textPart(look: Card, text: string, plain: boolean): DialogPart {
  const heading = look['style'] === 'heading' || isHeavy(look);
  const tone = wordOf(look['color']).toLowerCase() || (look['isSubtle'] === true ? 'subtle' : '');
  return { kind: 'text', text, plain, heading, tone };
}

function isHeavy({ weight }: Card): boolean {
  return wordOf(weight).toLowerCase() === 'bolder';
}

function factOf(fact: Card): readonly [string, string] {
  return [wordOf(fact['title']), wordOf(fact['value'])];
}

function buttonOf(action: Card): readonly DialogButton[] {
  const type = wordOf(action['type']);
  if (type !== 'Action.Submit' && type !== 'Action.OpenUrl') return [];
  return [
    {
      title: wordOf(action['title']),
      style: wordOf(action['style']),
      data: recordOf(action['data']),
      url: wordOf(action['url']),
      checks: wordOf(action['associatedInputs']).toLowerCase() !== 'none',
    },
  ];
}

function listOf(value: unknown): readonly Card[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Card {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
