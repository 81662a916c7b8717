import { otherHelpLabel } from '#bots/wording/labels.ts';
import type { Matter } from '#shared/decision/decision.ts';
import { helpNow } from '#shared/decision/outside-help.ts';
import { principlesFor } from '#shared/decision/principles.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import type { Step } from '#shared/forum/constitution/steps.ts';
import { type Offer, words } from './offer.ts';

/** What can be done about the step at hand. */
export function stepOffers(decision: Matter): readonly Offer[] {
  const step = nextStep(decision);
  if (step === null) return [];
  return [...whatItTakes(decision, step), finishing(decision, step)];
}

/** Tried with a principle where there are any: whoever finishes the step can choose one then. */
function finishing(decision: Matter, step: Step): Offer {
  const principles = Object.keys(principlesFor(decision, step)).slice(0, 1);
  return {
    id: 'record-step',
    trial: { type: 'RecordStep', step: step.id, note: words, principles },
  };
}

/** Tried with words and a time that nobody chose before. */
function whatItTakes(decision: Matter, { id: step, takes }: Step): Offer[] {
  const about = { step };
  if (takes === 'triple aim') {
    const sheet = { health: words, care: words, money: words, doNotApply: [], plans: '' };
    return [{ id: 'fill-aims', trial: { type: 'FillAims', step, ...sheet }, about }];
  }
  if (takes !== 'outside help') return [];
  const help = { kind: 'mediation', person: null, office: words, until: farAhead } as const;
  const label = helpNow(decision) === null ? {} : { label: otherHelpLabel };
  return [{ id: 'get-help', trial: { type: 'GetHelp', step, ...help }, about, ...label }];
}

const farAhead = '9999-12-31T17:00:00.000Z';
