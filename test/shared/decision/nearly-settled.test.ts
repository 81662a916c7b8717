import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { standingObjections, whatWouldHelp } from '#shared/decision/saying.ts';
import { answers } from '#shared/decision/tally.ts';
import { current, versionHash } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { happened, question, v1 } from '#test/support/decider.ts';
import {
  agree,
  before,
  declare,
  handle,
  harm,
  object,
  openVote,
  withdraw,
  worked,
} from './acts.ts';
import { told } from './asked.ts';
import { chair, holders, put, warden } from './body.ts';

const v2 = versionHash(2, question, 'Carers get a budget line.');
const newWords: Act = {
  type: 'PostNewVersion',
  basedOn: v1,
  question,
  why: 'Carers get a budget line.',
};
const nearly = (version = v2, missing = 'Say how much.'): Act => ({
  type: 'SayWhatIsMissing',
  objection: 'o1',
  version,
  missing,
});
const objecting: Act = { type: 'Object', version: v1, harm, help: 'A budget line.' };
const asked = () => put().when(warden, objecting).when(governanceLead, newWords);

describe('whoever objects and can nearly live with it', () => {
  it('says what is missing: the objection stands, and that is what would help now', () => {
    const named = asked().when(warden, nearly());
    named.yields({
      type: 'MissingNamed',
      objection: 'o1',
      version: v2,
      words: { missing: 'Say how much.' },
    });
    expect(standingObjections(named.decision).map(whatWouldHelp)).toEqual(['Say how much.']);
    named
      .when(chair, { type: 'RecordAgreed', version: v2 })
      .isRefused({ code: 'ObjectionsStand', seats: ['warden'] });
  });

  it('keeps what they wrote first on record, and each thing since', () => {
    const twice = asked().when(warden, nearly()).when(warden, nearly(v2, 'And for how long.'));
    expect(twice.decision.objections).toMatchObject([
      { version: v1, harm, help: 'A budget line.', missing: [{ version: v2 }, { version: v2 }] },
    ]);
    expect(twice.decision.objections.map(whatWouldHelp)).toEqual(['And for how long.']);
    expect(put().when(warden, objecting).decision.objections.map(whatWouldHelp)).toEqual([
      'A budget line.',
    ]);
  });

  it('has answered these words with it', () => {
    expect(answers(asked().decision).object).toBe(0);
    expect(answers(asked().when(warden, nearly()).decision).object).toBe(1);
    const settled = asked().when(warden, nearly()).when(warden, withdraw('o1', v2));
    expect(answers(settled.decision).object).toBe(0);
  });

  it('says the same of the same words once', () => {
    asked().when(warden, nearly()).when(warden, nearly()).yieldsNothing();
    const again = asked().when(warden, nearly()).when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: v2,
      question,
      why: 'Carers get a line.',
    });
    again
      .when(warden, nearly(current(again.decision).hash))
      .yields(expect.objectContaining({ type: 'MissingNamed' }));
  });

  it('can say so after a reply too, of the words that stand', () => {
    put()
      .when(warden, object())
      .when(chair, { type: 'ReplyToObjection', objection: 'o1', reply: 'It is in the plan.' })
      .when(warden, nearly(v1))
      .yields(expect.objectContaining({ type: 'MissingNamed', version: v1 }));
  });

  it('is heard by the proposer', () => {
    expect(told(asked(), warden, nearly())).toEqual([
      [governanceLead, { kind: 'something is missing', objection: 'o1' }],
    ]);
  });

  it('is nobody but its owner, with the words before them and something to say', () => {
    asked().when(chair, nearly()).isRefused({ code: 'NotTheObjector', objector: 'warden' });
    put().when(warden, nearly()).isRefused({ code: 'NoSuchObjection' });
    asked().when(warden, nearly(v1)).isRefused({ code: 'WordsHaveChanged', number: 2 });
    asked().when(warden, nearly(v2, ' ')).isRefused({ code: 'Blank', field: 'missing' });
  });

  it('comes too late once it is taken back, counts no more, or a vote is open', () => {
    const over = { code: 'ObjectionIsOver', objector: 'warden' } as const;
    asked().when(warden, agree(v2)).when(warden, nearly()).isRefused(over);
    asked().when(governanceLead, holders('warden')).when(warden, nearly()).isRefused(over);
    asked()
      .when(warden, declare)
      .when(chair, handle('warden', 'step out'))
      .when(warden, nearly())
      .isRefused(over);
    worked(before(), { objector: 'the council member' })
      .when(chair, openVote)
      .when('the council member', nearly(v1))
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('of an objection that there is not is nothing', () => {
    const missing = { missing: 'Say how much.' };
    const { decision } = put();
    const stray = happened({ type: 'MissingNamed', objection: 'o9', version: v1, words: missing });
    expect(evolve(decision, stray)).toEqual(decision);
  });
});
