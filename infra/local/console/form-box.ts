/** What stands in a box: text, a date, one option's value, or several. */
export type BoxValue = string | readonly string[];

export type BoxValues = Readonly<Record<string, BoxValue>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** One box of a form, from whichever platform. */
export interface FormBox {
  /** The key under which its value goes back. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'line' | 'lines' | 'date' | 'menu' | 'one of' | 'several of';
  readonly choices: readonly Choice[];
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  readonly placeholder: string;
  readonly initial: BoxValue;
  /** The platform's own sentence for an empty box. */
  readonly missing: string;
}
