/** What the governance lead answered to running programmes, and noted for them. */
export type ProgrammeFact =
  | {
      readonly type: 'ProgrammeAnswered';
      readonly answers: Readonly<Record<string, 'yes' | 'no' | 'said'>>;
      /** By constraint. */
      readonly words: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'StopLifted';
      readonly constraint: string;
      readonly words: { readonly note: string };
    };
