import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { governanceLead } from '#test/support/board.ts';
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
import { chair, holders, put, surveyor, treasurer, warden } from './body.ts';

const sayBack = (restating = 'Carers pay for it.', objection = 'o1'): Act => ({
  type: 'RestateObjection',
  objection,
  restating,
});
const about = { objection: 'o1', restating: 'r1' };
const confirm: Act = { type: 'ConfirmRestating', ...about };
const better = (words = 'Carers cannot go on.'): Act => ({
  type: 'CorrectRestating',
  ...about,
  better: words,
});
const objected = () => put().when(warden, object());
const restated = () => objected().when(chair, sayBack());

describe('saying an objection back', () => {
  it('is for anyone with a seat and for the proposer, and changes nothing about it', () => {
    const said = restated();
    said.yields({
      type: 'ObjectionRestated',
      objection: 'o1',
      id: 'r1',
      words: { restating: 'Carers pay for it.' },
    });
    objected()
      .when(governanceLead, sayBack())
      .yields(expect.objectContaining({ id: 'r1' }));
    expect(standingObjections(said.decision)).toMatchObject([
      { harm, restatings: [{ by: chair }] },
    ]);
  });

  it('numbers each across all objections', () => {
    const two = restated().when(surveyor, object()).when(chair, sayBack('Too dear.', 'o2'));
    two.yields(expect.objectContaining({ objection: 'o2', id: 'r2' }));
    expect(two.decision.objections).toMatchObject([
      { restatings: [{ id: 'r1' }] },
      { restatings: [{ id: 'r2' }] },
    ]);
  });

  it('again in the same words changes nothing; someone else may say the same', () => {
    restated().when(chair, sayBack()).yieldsNothing();
    restated()
      .when(chair, sayBack('It is too dear.'))
      .yields(expect.objectContaining({ id: 'r2' }));
    restated()
      .when(treasurer, sayBack())
      .yields(expect.objectContaining({ id: 'r2' }));
  });

  it('is not for a stranger, its own owner, whoever stepped out, or without words', () => {
    objected().when('a stranger', sayBack()).isRefused({ code: 'NotAMember' });
    objected().when(warden, sayBack()).isRefused({ code: 'OwnObjection' });
    objected().when(chair, sayBack(' ')).isRefused({ code: 'Blank', field: 'restating' });
    objected()
      .when(treasurer, declare)
      .when(chair, handle('treasurer', 'step out'))
      .when(treasurer, sayBack())
      .isRefused({ code: 'MayNotTakePart' });
  });

  it('is for an objection that stands, until a vote opens', () => {
    const over = { code: 'ObjectionIsOver', objector: 'warden' } as const;
    objected().when(chair, sayBack('Dear.', 'o9')).isRefused({ code: 'NoSuchObjection' });
    objected().when(warden, agree()).when(chair, sayBack()).isRefused(over);
    objected().when(governanceLead, holders('warden')).when(chair, sayBack()).isRefused(over);
    worked(before(), { objector: 'the council member' })
      .when(chair, openVote)
      .when('the audit chair', sayBack())
      .isRefused({ code: 'VoteIsOpen' });
  });
});

describe('what was said back', () => {
  it('is what was meant, if its owner says so, once', () => {
    const meant = restated().when(warden, confirm);
    meant.yields({ type: 'RestatingConfirmed', ...about });
    meant.when(warden, confirm).yieldsNothing();
    expect(meant.decision.objections).toMatchObject([
      { harm, ended: null, restatings: [{ meant: true, better: '' }] },
    ]);
  });

  it('or is said better by its owner; the words they objected in stay', () => {
    const said = restated().when(warden, better());
    said.yields({
      type: 'RestatingCorrected',
      ...about,
      words: { better: 'Carers cannot go on.' },
    });
    said.when(warden, better()).yieldsNothing();
    expect(said.decision.objections).toMatchObject([
      { harm, ended: null, restatings: [{ meant: false, better: 'Carers cannot go on.' }] },
    ]);
    said.when(warden, better('Or: they leave.')).yields(expect.objectContaining({ ...about }));
    restated().when(warden, better('')).isRefused({ code: 'Blank', field: 'better' });
  });

  it('can be answered otherwise later, each on its own', () => {
    const two = restated().when(treasurer, sayBack('They leave.'));
    const changed = two.when(warden, confirm).when(warden, better());
    expect(changed.decision.objections[0]?.restatings).toMatchObject([
      { id: 'r1', meant: false },
      { id: 'r2', meant: null },
    ]);
    expect(changed.when(warden, confirm).decision.objections[0]?.restatings).toMatchObject([
      { id: 'r1', meant: true },
      { id: 'r2' },
    ]);
  });

  it('is answered by its owner alone, while the objection stands', () => {
    restated().when(chair, confirm).isRefused({ code: 'NotTheObjector', objector: 'warden' });
    restated().when(treasurer, better()).isRefused({ code: 'NotTheObjector' });
    objected().when(warden, confirm).isRefused({ code: 'NoSuchObjection' });
    put().when(warden, confirm).isRefused({ code: 'NoSuchObjection' });
    restated()
      .when(warden, withdraw())
      .when(warden, confirm)
      .isRefused({ code: 'ObjectionIsOver' });
  });

  it('gates nothing: the chair can go on with no answer', () => {
    restated().when(chair, { type: 'StartSteps' }).yields({ type: 'StepsStarted' });
  });

  it('is brought to its owner, and their answer to whoever said it back', () => {
    expect(told(objected(), chair, sayBack())).toEqual([
      [warden, { kind: 'is this what you meant', ...about }],
    ]);
    const answered = [[chair, { kind: 'restating answered', ...about }]];
    expect(told(restated(), warden, confirm)).toEqual(answered);
    expect(told(restated(), warden, better())).toEqual(answered);
  });
});
