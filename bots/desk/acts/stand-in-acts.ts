import { oneOf, text } from '#bots/desk/values.ts';
import {
  allowForm,
  deputyForm,
  proxyForm,
  takeBackForm,
} from '#bots/views/forms/stand-in-forms.ts';
import type { Values } from '#bots/views/view.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Choice } from '#shared/forum/said.ts';
import { form } from './on-press.ts';

/** Naming someone to act for a seat on this item. */
export const standInActs = {
  'nominate-deputy': form(deputyForm, (values) => ({
    type: 'NominateDeputy',
    person: text(values, 'person'),
  })),
  'allow-deputy': form(allowForm, (values, about) => ({
    type: 'AllowDeputy',
    seat: about.seat ?? '',
    person: text(values, 'person'),
    allowed: text(values, 'allowed') === 'yes',
  })),
  'give-proxy': form(proxyForm, (values, _about, decision) => ({
    type: 'GiveProxy',
    to: text(values, 'person'),
    instruction: instructionIn(values, decision),
  })),
  'take-back-stand-in': form(takeBackForm, (values) => ({
    type: 'TakeBackStandIn',
    person: text(values, 'person'),
  })),
} as const;

const choices = ['for', 'against', 'abstain'] as const;

/** What a proxy is told; the form has no such box where the rules tell them nothing. */
function instructionIn(values: Values, { rules: { proxies } }: Opened): Choice | null {
  const told = text(values, 'instruction');
  if (proxies !== 'forbidden' && proxies.instruction === 'required') return oneOf(choices, told);
  return choices.find((each) => each === told) ?? null;
}
