import type { InputProblem } from '#bots/wording/input-problems.ts';

/** One word of the command line tool: what it takes, and what it does with that. */
export interface Verb {
  /** First what it is for, in one line; then whatever a caller needs to know. */
  readonly usage: readonly string[];
  /** What stands without a dash, by name and in order; all of it is needed. */
  readonly operands: readonly string[];
  /** `--json` and `--help` are every verb's. */
  readonly options: { readonly [name: string]: Option };
  readonly run: (args: Args, io: Io) => Promise<Answer>;
}

export type Option =
  | { readonly type: 'flag'; readonly help: string }
  | {
      readonly type: 'value';
      readonly value: string;
      readonly help: string;
      readonly needed?: true;
    };

export interface Args {
  /** An operand or a needed option. The tool has seen to it that it is there. */
  readonly needed: (name: string) => string;
  readonly given: (name: string) => string | undefined;
  readonly isSet: (name: string) => boolean;
}

export interface Io {
  /** Where the tool is called: what paths are relative to. */
  readonly folder: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/** What a verb has to say. Words go to stdout, problems to stderr, `--json` prints data and problems. */
export type Answer =
  | {
      readonly exit: 'ok' | 'no';
      readonly words: string;
      readonly data: { readonly [name: string]: unknown };
      readonly problems?: readonly InputProblem[];
    }
  | { readonly exit: 'unusable'; readonly problems: readonly InputProblem[] };
