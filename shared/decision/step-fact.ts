import type { Aim, HelpKind } from './steps-taken.ts';

/** What happened on the way through the steps before a vote. */
export type StepFact =
  | { readonly type: 'StepsStarted' }
  | {
      readonly type: 'ViewAdded';
      readonly step: string;
      readonly principles?: readonly string[];
      readonly words: { readonly view: string };
    }
  | {
      readonly type: 'StepRecorded';
      readonly step: string;
      readonly principles?: readonly string[];
      readonly words: { readonly note: string };
    }
  | {
      readonly type: 'AimsFilled';
      readonly step: string;
      readonly doNotApply: readonly Aim[];
      readonly words: {
        readonly health: string;
        readonly care: string;
        readonly money: string;
        readonly plans: string;
      };
    }
  | {
      readonly type: 'HelpBegun';
      readonly step: string;
      readonly kind: HelpKind;
      readonly person: string | null;
      readonly until: string;
      readonly words: { readonly office: string };
    }
  | { readonly type: 'HelpRanOut'; readonly step: string }
  | { readonly type: 'StepRanOut'; readonly step: string };
