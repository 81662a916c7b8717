import { describe, it } from 'vitest';
import { current } from '#shared/decision/words.ts';
import { board, governanceLead, members } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import { agree, before, object, withdraw } from './acts.ts';

const council = 'the council member';
const newWords = {
  type: 'PostNewVersion',
  basedOn: v1,
  question: 'Shall we pay for 40 places?',
  why: 'Forty wait.',
} as const;

describe('an act on words that have changed', () => {
  it('records no agreement to words that the chair has not before them', () => {
    const posted = before().when(governanceLead, newWords);
    const v2 = current(posted.decision).hash;
    const agreed = posted.when(members(board), agree(v2));
    agreed
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .isRefused({ code: 'WordsHaveChanged', number: 2 });
    agreed.when('the chair', { type: 'RecordAgreed', version: v2 }).ends({ how: 'unanimous' });
  });

  it('takes back no objection for words that its owner has not seen', () => {
    const posted = before().when(council, object()).when(governanceLead, newWords);
    posted.when(council, withdraw()).isRefused({ code: 'WordsHaveChanged', number: 2 });
    posted
      .when(council, withdraw('o1', current(posted.decision).hash))
      .yields({ type: 'ObjectionWithdrawn', objection: 'o1' });
  });
});
