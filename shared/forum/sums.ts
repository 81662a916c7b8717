import type { Choice } from './said.ts';

/** Whoever has one say in a count: a seat, or a group of seats. */
export interface Voter {
  /** What its say counts. */
  readonly size: number;
  readonly choice: Choice | null;
  readonly entitled: boolean;
  readonly present: boolean;
  /** Whether it is one of "all seats". */
  readonly isOneOfAll: boolean;
}

/** What voters come to: their says, and every base that a share can be a share of. */
export interface Sums {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly 'votes cast': number;
  readonly 'votes and abstentions': number;
  readonly 'present and entitled': number;
  readonly entitled: number;
  readonly 'all seats': number;
}

export function sums(voters: readonly Voter[]): Sums {
  const size = (takes: (voter: Voter) => boolean) =>
    voters.reduce((sum, voter) => (takes(voter) ? sum + voter.size : sum), 0);
  const says = (choice: Choice) => size((each) => each.entitled && each.choice === choice);
  const given = { for: says('for'), against: says('against'), abstained: says('abstain') };
  const cast = given.for + given.against;
  return {
    ...given,
    'votes cast': cast,
    'votes and abstentions': cast + given.abstained,
    'present and entitled': size((each) => each.entitled && each.present),
    entitled: size((each) => each.entitled),
    'all seats': size((each) => each.isOneOfAll),
  };
}
