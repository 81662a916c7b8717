import type { ActId } from './act-id.ts';

/**
 * What a button or form is about; it travels through the platform and comes back, so it is data
 * from outside. Empty for `propose` away from a decision.
 */
export interface About {
  readonly ics?: string;
  readonly decision?: string;
  /** Hash of what the person saw. */
  readonly version?: string;
  readonly objection?: string;
  /** An objection as someone else put it. */
  readonly restating?: string;
  readonly question?: string;
  readonly seat?: string;
  /** The seat that the person acts for, where they may act for more than one. */
  readonly seatFor?: string;
  readonly person?: string;
  /** Which body's word is awaited, as a short hash of its name. */
  readonly need?: string;
  readonly step?: string;
  readonly forum?: string;
  /** A programme that is carried out, and one thing in it. */
  readonly plan?: string;
  readonly milestone?: string;
  /** Which page of a long list, from 1. */
  readonly page?: string;
}

export interface Button {
  readonly act: ActId;
  readonly label: string;
  /** Label plus title, for a screen reader. */
  readonly spoken: string;
  readonly about: About;
  /** `asks`: pressing it opens a form or a list; `does`: pressing it is the act. */
  readonly press: 'asks' | 'does';
  readonly tone?: 'primary' | 'danger';
}

/** The shared face of a decision, in the order in which it is read; the same for everyone. */
export interface CardView {
  readonly kind: 'card';
  readonly state: string;
  readonly title: string;
  readonly ask: readonly string[];
  readonly link: string;
  readonly effect: string;
  readonly where: readonly string[];
  readonly next: string;
  /** At most four; the last is "More choices". */
  readonly buttons: readonly Button[];
  readonly foot: string;
}

/** The private list behind "More choices": what this person can do now, and what not yet and why. */
export interface ChoicesView {
  readonly kind: 'choices';
  readonly title: string;
  readonly lines: readonly string[];
  readonly can: readonly Button[];
  readonly cannot: readonly string[];
}

export interface Field {
  /** Unique in the form; the key under which its value comes back. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'lines' | 'date' | 'one of' | 'several of';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly required: boolean;
  readonly max?: number;
  /** What stands in the box; `several of` holds a list. */
  readonly value?: string | readonly string[];
  readonly error?: string;
}

/** A private form. It comes back filled, with the sentences beside the boxes, when it is refused. */
export interface FormView {
  readonly kind: 'form';
  readonly act: ActId;
  readonly about: About;
  /** At most 24 characters. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly fields: readonly Field[];
  /** At most 24 characters. */
  readonly submit: string;
  /** A refusal that belongs to no box. */
  readonly problem?: string;
}

/** A private message: a receipt, a refusal, or something that waits for this person. */
export interface NoticeView {
  readonly kind: 'notice';
  readonly lines: readonly string[];
  /** It asks more than one thing: what comes of one of them does not take its place. */
  readonly stays?: true;
  /** Web addresses, shown as they are. Secrets among them are shown and never kept. */
  readonly links?: readonly string[];
  readonly buttons: readonly Button[];
}

export type View = CardView | ChoicesView | FormView | NoticeView;

/** What a person typed or chose in a form, by field id. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
