/** For each fact that holds words, every box of theirs as it stands once they are erased. */
export type Blanks<Fact extends { readonly type: string }> = {
  readonly [Spoken in Extract<
    Fact,
    { readonly words: unknown }
  > as Spoken['type']]: Spoken['words'];
} & {
  readonly [Type in Exclude<
    Fact['type'],
    Extract<Fact, { readonly words: unknown }>['type']
  >]?: never;
};

/** Whether something was typed with the event that is gone. */
export function wordsGone<Fact extends { readonly type: string }>(blanks: Blanks<Fact>) {
  return (event: Fact): boolean => Object.hasOwn(blanks, event.type) && !('words' in event);
}

/** The event with its words, or with blanks where they were erased: what was done stays done. */
export function spokenWith<Fact extends { readonly type: string }>(blanks: Blanks<Fact>) {
  const ofType: Readonly<Record<string, unknown>> = blanks;
  return <Event extends Fact>(event: Event): Event => ({ words: ofType[event.type], ...event });
}
