import type { About, Field, FormView } from '#bots/views/view.ts';
import { purposeNames, tierNames } from '#bots/wording/cover-sheet.ts';
import { draftForms, sheetQuestions } from '#bots/wording/forms/draft-forms.ts';
import {
  boxesOf,
  type CoverSheet,
  purposes,
  type SheetBox,
  tiers,
} from '#shared/decision/cover-sheet.ts';
import { limits } from '#shared/decision/words.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';

type Part = NonNullable<Rules['coverSheet']>[number];

/** Stands for a tier that was not chosen. */
const noTier = '#none';

/** Only what the rules ask for this kind of decision, as it stands or as it begins. */
export function coverSheetForm(
  about: About,
  { coverSheet = [] }: Rules,
  sheet: CoverSheet | null,
): FormView {
  const { title, submit, lines } = draftForms.sheet;
  const fields = coverSheet.flatMap((part) => fieldsOf(part, sheet));
  return { kind: 'form', act: 'fill-cover-sheet', about, title, lines, fields, submit };
}

function fieldsOf(part: Part, sheet: CoverSheet | null): Field[] {
  const boxes = boxesOf[part.asks].map((id) => box(id, part, sheet));
  const own = { tier: tierField, purposes: purposesField };
  const choice =
    part.asks === 'tier' || part.asks === 'purposes' ? [own[part.asks](part, sheet)] : [];
  return [...choice, ...boxes];
}

function box(id: SheetBox, part: Part, sheet: CoverSheet | null): Field {
  const value = sheet === null ? beginning(part) : sheet.words[id];
  return {
    id,
    label: sheetQuestions[id],
    kind: 'lines',
    required: false,
    max: limits.sheet,
    ...(value === '' ? {} : { value }),
    ...needed(part),
  };
}

/** The words to begin with; none beside a choice. */
function beginning({ asks, startsWith = '' }: Part): string {
  return asks === 'tier' ? '' : startsWith;
}

function tierField(part: Part, sheet: CoverSheet | null): Field {
  const { tier, undecided } = draftForms.sheet;
  return {
    id: 'tier',
    label: tier,
    kind: 'one of',
    required: true,
    options: [
      { value: noTier, label: undecided },
      ...tiers.map((value) => ({ value, label: tierNames[value] })),
    ],
    value: sheet?.tier ?? noTier,
    ...needed(part),
  };
}

function purposesField(part: Part, sheet: CoverSheet | null): Field {
  return {
    id: 'purposes',
    label: draftForms.sheet.purposes,
    kind: 'several of',
    required: false,
    options: purposes.map((value) => ({ value, label: purposeNames[value] })),
    value: sheet?.purposes ?? [],
    ...needed(part),
  };
}

function needed({ required }: Part): Pick<Field, 'hint'> {
  return required ? { hint: draftForms.sheet.needed } : {};
}
