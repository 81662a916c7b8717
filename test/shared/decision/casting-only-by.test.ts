import { describe, it } from 'vitest';
import { openVote, vote } from './acts.ts';
import { always, chair, close, put, treasurer, warden } from './body.ts';

const level = (
  tie: 'casting vote' | 'second and casting vote',
  castingOnlyBy: string | string[],
  votes = true,
) =>
  put({ vote: { ...always, tie, castingOnlyBy } }, { chair: { votes } })
    .when(chair, openVote)
    .when(treasurer, vote('for'))
    .when(warden, vote('against'))
    .when(chair, close);

describe.each(['casting vote', 'second and casting vote'] as const)('a %s for some', (tie) => {
  it('is of a presiding seat of that class', () => {
    level(tie, 'chair').yields({ type: 'VoteTied' });
    level(tie, ['officer', 'chair']).yields({ type: 'VoteTied' });
  });

  it('is not of any other: the tie is not carried', () => {
    level(tie, 'officer').ends({ how: 'not carried', votes: { for: 1, against: 1, abstained: 0 } });
  });
});

describe('a second vote', () => {
  it('is not of a seat without a first, of the right class or not', () => {
    level('second and casting vote', 'chair', false).ends({ how: 'not carried' });
    level('casting vote', 'chair', false).yields({ type: 'VoteTied' });
  });
});
