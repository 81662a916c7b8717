import { describe, it } from 'vitest';
import { friday } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  object,
  openVote,
  passDeadline,
  recordStep,
  vote,
  withdraw,
} from './acts.ts';
import {
  chair,
  close,
  deputyChair,
  majority,
  put,
  record,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

describe('a vote as the last resort', () => {
  const step = { id: 'talk', name: 'talk', asks: 'What?' };
  const rules = { vote: majority, steps: [step] };
  const over = put(rules)
    .when([chair, warden], agree())
    .when('the clock', passDeadline(friday), friday);

  it('waits while people answer and nobody objects', () => {
    put(rules)
      .when([chair, warden], agree())
      .when(chair, openVote)
      .isRefused({ code: 'NoObjectionStands' });
    put(rules).when(chair, { type: 'StartSteps' }).isRefused({ code: 'NoObjectionStands' });
  });

  it('comes once their time is over without agreement, after its steps', () => {
    over.when(chair, openVote, friday).isRefused({ code: 'StepsMissing', steps: ['talk'] });
    over
      .when(chair, { type: 'StartSteps' }, friday)
      .when(chair, recordStep('talk'), friday)
      .when(chair, openVote, friday)
      .when([chair, warden, treasurer], vote('for'), friday)
      .when(chair, close, friday)
      .ends({ how: 'carried' });
  });

  it('comes sooner once everyone has answered and they do not agree', () => {
    const four = put(rules)
      .when([chair, warden], agree())
      .when([treasurer, deputyChair], abstain());
    four.when(chair, { type: 'StartSteps' }).isRefused({ code: 'NoObjectionStands' });
    four
      .when(surveyor, abstain())
      .when(chair, { type: 'StartSteps' })
      .yields({ type: 'StepsStarted' });
    four
      .when(surveyor, agree())
      .when(chair, { type: 'StartSteps' })
      .isRefused({ code: 'NoObjectionStands' });
  });

  it('does not come where they do agree', () => {
    const agreed = over.when(treasurer, agree(), friday);
    agreed.when(chair, openVote, friday).isRefused({ code: 'NoObjectionStands' });
    agreed.when(chair, { type: 'StartSteps' }, friday).isRefused({ code: 'NoObjectionStands' });
    agreed.when(chair, record, friday).ends({ how: 'consensus' });
  });

  it('comes while an objection stands, and not once it is withdrawn', () => {
    const talked = put(rules)
      .when(warden, object())
      .when(chair, { type: 'StartSteps' })
      .when(chair, recordStep('talk'));
    talked.when(chair, openVote).yields({
      type: 'VoteOpened',
      openUntil: null,
      words: { why: 'Two meetings changed no mind.' },
    });
    talked.when(warden, withdraw()).when(chair, openVote).isRefused({ code: 'NoObjectionStands' });
  });
});
