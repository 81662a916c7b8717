/** Markup that can be sent as it is: whatever was put into it is escaped. */
export interface Html {
  readonly markup: string;
}

type Value = Html | readonly Html[] | string | number;

/** Markup with values in it: between tags or in quoted attributes, and nowhere else. */
export function html({ raw }: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: String.raw({ raw }, ...values.map(markupOf)) };
}

export const nothing: Html = { markup: '' };

function markupOf(value: Value): string {
  if (typeof value !== 'object') return escape(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
