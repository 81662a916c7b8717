/** How people say what they think: by voting, or by answering. */
export interface Manner {
  readonly may: string;
  readonly isFor: string;
  /** After one seat: "votes against it". */
  readonly isAgainst: string;
  readonly more: string;
  readonly cast: string;
  readonly given: string;
}

export const voting: Manner = {
  may: 'vote',
  isFor: 'vote for it',
  isAgainst: 'votes against it',
  more: 'More seats must vote for it than against it.',
  cast: 'vote for or against it',
  given: 'vote or abstain',
};

export const answering: Manner = {
  may: 'answer',
  isFor: 'agree',
  isAgainst: 'objects',
  more: 'More seats must agree than object.',
  cast: 'agree or object',
  given: 'agree, object or abstain',
};
