import { message } from '#bots/slack/blocks/message.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { choicesCard } from '#bots/teams/cards/choices-card.ts';
import { decisionCard } from '#bots/teams/cards/decision-card.ts';
import { formCard } from '#bots/teams/cards/form-card.ts';
import { noticeCard } from '#bots/teams/cards/notice-card.ts';
import type { View } from '#bots/views/view.ts';

/** A drawing in Teams whose nonce is always the same. */
const chat = { nonce: 'the-nonce', surface: 'chat' } as const;

export function inSlack(view: View): object {
  return view.kind === 'card' || view.kind === 'notice' ? message(view) : modal(view);
}

export function inTeams(view: View): object {
  switch (view.kind) {
    case 'card':
      return decisionCard(view, chat);
    case 'choices':
      return choicesCard(view, chat);
    case 'form':
      return formCard(view, chat);
    case 'notice':
      return noticeCard(view, chat);
  }
}

/** Everything that Slack would show, in the order in which it is read; a button as "[its label]". */
export function wordsInSlack(view: View): readonly string[] {
  const drawn = inSlack(view);
  const { title, blocks, submit } = drawn as Readonly<Record<string, unknown>>;
  return [...slackWords(title), ...slackWords(blocks), ...slackWords(submit).map(asButton)];
}

/** The same in Teams. */
export function wordsInTeams(view: View): readonly string[] {
  return teamsWords((inTeams(view) as { readonly body: unknown }).body);
}

type Part = Readonly<Record<string, unknown>>;

function slackWords(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(slackWords);
  if (!isPart(part)) return [];
  const { type, text, element, label, hint, elements } = part;
  if (type === 'button') return slackWords(text).map(asButton);
  if (typeof text === 'string') return lines(text);
  if (type === 'input') return [label, element, hint].flatMap(slackWords);
  return [
    ...slackWords(text),
    ...slackWords(elements),
    ...slackWords(part['options']),
    ...lines(part['initial_value'] ?? part['initial_date']),
  ];
}

function teamsWords(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(teamsWords);
  if (!isPart(part)) return [];
  const { type, title, text, label, choices, value } = part;
  const action = typeof type === 'string' && type.startsWith('Action.');
  if (action) return lines(title).map(asButton);
  const choice = Array.isArray(choices);
  return [
    ...lines(label),
    ...lines(text),
    ...(type === undefined ? lines(title) : []),
    ...(choice ? teamsWords(choices) : type === undefined ? [] : lines(value)),
    ...['items', 'inlines', 'actions'].flatMap((key) => teamsWords(part[key])),
  ];
}

function lines(text: unknown): readonly string[] {
  return typeof text === 'string' ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [];
}

function asButton(label: string): string {
  return `[${label}]`;
}

function isPart(part: unknown): part is Part {
  return typeof part === 'object' && part !== null;
}
