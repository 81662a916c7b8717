/** Rules that belong together, under one heading. Each line stands by itself. */
export interface Paragraph {
  readonly heading: string;
  readonly sentences: readonly string[];
}
