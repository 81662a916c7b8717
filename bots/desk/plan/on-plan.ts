import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { About, ChoicesView, FormView, NoticeView, Values } from '#bots/views/view.ts';
import type { ChatAct } from '#bots/wording/plan/receipts.ts';

/** What a press comes to on what is shown: something to read, an act at once, a form that becomes one. */
export type On<Shown> =
  | { readonly kind: 'view'; view(shown: Shown, about: About): ChoicesView | NoticeView }
  | { readonly kind: 'act'; act(shown: Shown): ChatAct }
  | {
      readonly kind: 'form';
      form(shown: Shown): FormView;
      act(values: Values, shown: Shown): ChatAct;
    };

export type OnPlan = On<PlanShown>;
export type OnMilestone = On<MilestoneShown>;
