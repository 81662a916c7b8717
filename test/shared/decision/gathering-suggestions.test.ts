import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { current, versionHash, waitingSuggestions } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { happened, question, v1 } from '#test/support/decider.ts';
import { agree, object } from './acts.ts';
import { told } from './asked.ts';
import { chair, put, surveyor, treasurer, warden } from './body.ts';

const suggest = (suggestion: string): Act => ({ type: 'SuggestWords', suggestion });
const post = (takesUp?: readonly string[], basedOn = v1, why = 'It is safer.'): Act => ({
  type: 'PostNewVersion',
  basedOn,
  question,
  why,
  ...(takesUp === undefined ? {} : { takesUp }),
});
const v2 = versionHash(2, question, 'It is safer.');
const words = { question, why: 'It is safer.' };
const suggested = () =>
  put().when(warden, suggest('Say safer.')).when(treasurer, suggest('Say cheaper.'));
const dealt = (takenUp: boolean) => ({ version: v2, takenUp });

describe('suggestions', () => {
  it('are gathered in one new version, which names those that it takes up', () => {
    const gathered = suggested().when(chair, post(['s1']));
    gathered.yields({ type: 'VersionPosted', version: v2, answerBy: null, takesUp: ['s1'], words });
    expect(gathered.decision.suggestions).toMatchObject([
      { id: 's1', by: warden, dealtWith: dealt(true) },
      { id: 's2', by: treasurer, dealtWith: dealt(false) },
    ]);
    expect(waitingSuggestions(gathered.decision)).toEqual([]);
  });

  it('are named once each, in the order in which they were made', () => {
    suggested()
      .when(governanceLead, post(['s2', 's1', 's2']))
      .yields(expect.objectContaining({ takesUp: ['s1', 's2'] }));
  });

  it('may all be passed over; with none waiting nothing is said of them', () => {
    suggested()
      .when(chair, post())
      .yields(expect.objectContaining({ takesUp: [] }));
    put().when(chair, post()).yields({ type: 'VersionPosted', version: v2, answerBy: null, words });
  });

  it('are taken up only while they wait', () => {
    const field = 'takesUp';
    suggested()
      .when(chair, post(['s9']))
      .isRefused({ code: 'NotAChoice', field, found: 's9' });
    const once = suggested().when(chair, post(['s1']));
    once
      .when(chair, post(['s1'], v2, 'It is dearer.'))
      .isRefused({ code: 'NotAChoice', field, found: 's1' });
  });

  it('can be made again once a version has answered them, and not before', () => {
    const passed = suggested().when(chair, post(['s1']));
    suggested().when(treasurer, suggest('Say cheaper.')).yieldsNothing();
    const again = passed.when(treasurer, suggest('Say cheaper.'));
    expect(waitingSuggestions(again.decision)).toMatchObject([{ id: 's3', by: treasurer }]);
    expect(again.decision.suggestions[1]).toMatchObject({ dealtWith: dealt(false) });
  });

  it('keep the version that answered them when later ones are posted', () => {
    const later = suggested()
      .when(chair, post(['s1']))
      .when(surveyor, suggest('Say greener.'))
      .when(chair, post([], v2, 'It is greener.'));
    const { hash } = current(later.decision);
    expect(later.decision.suggestions.map(({ dealtWith }) => dealtWith)).toEqual([
      dealt(true),
      dealt(false),
      { version: hash, takenUp: false },
    ]);
  });

  it('still wait after a version of old that named none', () => {
    const { decision } = suggested();
    const old = happened({ type: 'VersionPosted', version: v2, answerBy: null, words });
    const after = evolve(decision, old);
    expect(after).toMatchObject({ suggestions: [{ dealtWith: null }, { dealtWith: null }] });
  });
});

describe('whoever suggested words', () => {
  it('hears in the card about the new words whether theirs were taken up', () => {
    const answered = suggested().when(warden, agree()).when(surveyor, agree());
    expect(told(answered, governanceLead, post(['s1']))).toEqual([
      [warden, { kind: 'words changed', suggested: ['s1'] }],
      [surveyor, { kind: 'words changed' }],
      [treasurer, { kind: 'suggestion dealt with', suggested: ['s2'] }],
    ]);
  });

  it('hears it in the question whether these words settle their objection', () => {
    const objected = suggested().when(warden, object()).when(warden, suggest('Say sooner.'));
    expect(told(objected, governanceLead, post(['s2']))).toEqual([
      [warden, { kind: 'does this settle it', objection: 'o1', suggested: ['s1', 's3'] }],
      [treasurer, { kind: 'suggestion dealt with', suggested: ['s2'] }],
    ]);
  });

  it('and posts the new words themselves is told nothing', () => {
    const own = put().when(chair, suggest('Say safer.'));
    expect(told(own, chair, post(['s1']))).toEqual([]);
  });

  it('hears once, not again with a later version', () => {
    const passed = suggested().when(governanceLead, post(['s1']));
    expect(told(passed, governanceLead, post([], v2, 'It is greener.'))).toEqual([]);
  });
});
