/** Something a person should be told privately, as data; `bots/wording` knows the sentences. */
export type Notice =
  | {
      readonly kind: 'objection raised';
      readonly objection: string;
      readonly to: 'proposer' | 'presiding';
    }
  | { readonly kind: 'objection answered'; readonly objection: string }
  | {
      readonly kind: 'is this what you meant';
      readonly objection: string;
      readonly restating: string;
    }
  | {
      readonly kind: 'restating answered';
      readonly objection: string;
      readonly restating: string;
    }
  | { readonly kind: 'do you object too'; readonly objection: string }
  | { readonly kind: 'something is missing'; readonly objection: string }
  | {
      readonly kind: 'does this settle it';
      readonly objection: string;
      /** What this person suggested and these words answer, by id. */
      readonly suggested?: readonly string[];
    }
  | { readonly kind: 'words changed'; readonly suggested?: readonly string[] }
  | { readonly kind: 'suggestion dealt with'; readonly suggested: readonly string[] }
  | { readonly kind: 'proposal opened' }
  | { readonly kind: 'programme asks' }
  | { readonly kind: 'raised in practice' }
  | { readonly kind: 'writing corrected' }
  | { readonly kind: 'words suggested' }
  | { readonly kind: 'ready to record' }
  | { readonly kind: 'recorded for you'; readonly person: string }
  | { readonly kind: 'question asked'; readonly question: string }
  | { readonly kind: 'question answered'; readonly question: string }
  | { readonly kind: 'time needed'; readonly seat: string }
  | { readonly kind: 'interest declared'; readonly seat: string }
  | { readonly kind: 'interest declared afterwards'; readonly seat: string }
  | { readonly kind: 'interest to advise on'; readonly seat: string }
  | { readonly kind: 'interest advised'; readonly seat: string }
  | { readonly kind: 'interest handled'; readonly seat: string }
  | { readonly kind: 'too few are left'; readonly seat: string }
  | { readonly kind: 'deputy named'; readonly seat: string; readonly person: string }
  | { readonly kind: 'deputy decided'; readonly seat: string; readonly person: string }
  | { readonly kind: 'you stand in'; readonly seat: string; readonly person: string }
  | { readonly kind: 'you do not stand in'; readonly seat: string; readonly person: string }
  | { readonly kind: 'member and deputy differ'; readonly seat: string }
  | { readonly kind: 'steps begin' }
  | { readonly kind: 'step finished' }
  | { readonly kind: 'steps done' }
  | { readonly kind: 'you help' }
  | { readonly kind: 'help ran out' }
  | { readonly kind: 'vote opened' }
  | { readonly kind: 'everyone has voted' }
  | { readonly kind: 'tie' }
  | { readonly kind: 'deadline passed' }
  | { readonly kind: 'you can veto' }
  | { readonly kind: 'others are awaited' }
  | { readonly kind: 'referred to you' }
  | { readonly kind: 'outcome' };

/** What someone is told privately about a proposal that is not open yet. */
export type DraftNotice =
  | 'your draft'
  | 'draft shown to you'
  | 'concern on your draft'
  | 'draft waits for you'
  | 'draft sent back';

/** Something the world should be told about an event. Data only; performing it is another's work. */
export type Effect =
  | { readonly type: 'show in its places' }
  | { readonly type: 'show to'; readonly person: string }
  | { readonly type: 'redraw'; readonly when: 'at once' | 'soon' }
  | { readonly type: 'tell'; readonly person: string; readonly notice: Notice }
  | { readonly type: 'tell of draft'; readonly person: string; readonly notice: DraftNotice }
  | { readonly type: 'wake at'; readonly deadline: string };
