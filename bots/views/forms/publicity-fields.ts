import type { Field } from '#bots/views/view.ts';
import { publicityLabels, usually } from '#bots/wording/forms/publicity.ts';
import { forms } from '#bots/wording/forms.ts';
import { limits } from '#shared/decision/words.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

/** Whether it is dealt with other than usual, and why: only where some of the rules allow that. */
export function publicityFields(rules: readonly Rules['publicity'][]): Field[] {
  const open = rules.filter(({ otherwise }) => otherwise !== 'never');
  if (open.length === 0) return [];
  const { publicity, because, becauseHint, resolution, resolutionHint } = forms.propose;
  const byResolution = open.some(({ otherwise }) => otherwise === 'by resolution');
  return [
    {
      id: 'publicity',
      label: publicity,
      kind: 'one of',
      required: true,
      options: waysToDeal(rules, open),
      value: 'usual',
    },
    reason('because', because, becauseHint),
    ...(byResolution ? [reason('resolution', resolution, resolutionHint)] : []),
  ];
}

/** As usual, named where it is the same for all; then what else may be asked for. */
function waysToDeal(
  rules: readonly Rules['publicity'][],
  open: readonly Rules['publicity'][],
): NonNullable<Field['options']> {
  const normally = new Set(rules.map((each) => each.normally));
  const [only] = normally;
  const usual = normally.size === 1 && only !== undefined ? usually[only] : usually.apart;
  const others = (['public', 'private'] as const).filter((way) =>
    open.some((each) => each.normally !== way),
  );
  return [
    { value: 'usual', label: usual },
    ...others.map((value) => ({ value, label: publicityLabels[value] })),
  ];
}

function reason(id: string, label: string, hint: string): Field {
  return { id, label, hint, kind: 'lines', required: false, max: limits.words };
}
