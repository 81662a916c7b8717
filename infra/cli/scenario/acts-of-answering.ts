import * as z from 'zod';
import { id } from '#shared/forum/constitution/text.ts';
import { doing, typed, version } from './doing.ts';

export const agree = doing('agree').extend({ version }).describe('Agrees.');

export const agreeWithConcern = doing('agree with concern')
  .extend({ version, concern: typed.describe('The concern.') })
  .describe('Agrees, with a concern on record.');

export const abstain = doing('abstain')
  .extend({ version })
  .describe('Neither agrees nor objects. In a vote: does vote, choice abstain.');

export const object = doing('object')
  .extend({
    version,
    harm: typed.describe('What harm the proposal would do.'),
    help: typed.default('').describe('What would help; may be left out.'),
  })
  .describe('Objects: agreement cannot be recorded while the objection stands.');

export const takeBackAnswer = doing('take back answer').describe('Takes its answer back.');

const whose = 'The seat that objected.';

export const replyToObjection = doing('reply to objection')
  .extend({ objection: id.describe(whose), reply: typed.describe('The answer to it.') })
  .describe('Answers an objection; the answer stands beside it.');

export const restateObjection = doing('restate objection')
  .extend({
    objection: id.describe(whose),
    restating: typed.describe('The objection in other words.'),
  })
  .describe('Says an objection back in other words; whoever raised it is asked if that is meant.');

export const confirmRestating = doing('confirm restating').describe(
  'Whoever raised the objection says that what was last said back is meant.',
);

export const correctRestating = doing('correct restating')
  .extend({ better: typed.describe('Better words.') })
  .describe('Whoever raised the objection says better what was last said back.');

export const withdrawObjection = doing('withdraw objection')
  .extend({
    objection: id.optional().describe(`${whose} Otherwise the seat acted for.`),
    version,
  })
  .describe('Takes an objection back. Only whoever raised it can.');

export const sayWhatIsMissing = doing('say what is missing')
  .extend({ version, missing: typed.describe('What the words still lack.') })
  .describe('Whoever objects can nearly live with it, and says what is missing. It stands.');

export const confirmSeen = doing('confirm seen')
  .extend({ version })
  .describe('Presses “Seen”: it is no answer, but a silence procedure may need it.');

export const askQuestion = doing('ask question')
  .extend({ question: typed.describe('The question.') })
  .describe('Anyone with a seat, the proposer or the governance lead asks something.');

export const answerQuestion = doing('answer question')
  .extend({
    question: id.optional().describe('Which one: q1 is the first. Otherwise the last one asked.'),
    answer: typed.describe('The answer.'),
  })
  .describe('The proposer, or the person presiding, answers a question.');

export const giveView = doing('give view')
  .extend({ view: typed.describe('The view.') })
  .describe('A seat without a vote says what it thinks. It is never counted.');

export const needTime = doing('need time')
  .extend({ what: typed.describe('What is needed, and from whom.') })
  .describe(
    'A member needs more time or facts. It is no answer; the rules may stop the clock once.',
  );

export const recordFor = doing('record for')
  .extend({
    person: id.describe('For whom: a person.'),
    how: z.enum(['by phone', 'by e-mail', 'in the room']).describe('How they said so.'),
    answer: z
      .enum([
        'agree',
        'agree with concern',
        'object',
        'abstain',
        'vote for',
        'vote against',
        'vote abstain',
      ])
      .describe('What they said.'),
    words: typed.describe('Their concern, or the harm they see.'),
  })
  .describe('The governance lead records what a member said elsewhere. A vote only at a meeting.');

export const answerProgramme = doing('answer programme')
  .extend({
    answers: z
      .record(id, z.string())
      .describe(
        'The answers by constraint: yes, no, or words. Left out: it touches nothing of it.',
      ),
  })
  .describe('The governance lead answers what running programmes ask.');

export const liftStop = doing('lift stop')
  .extend({
    constraint: id.describe('Which constraint, by its id.'),
    note: typed.describe('What lifts it: who agreed, when and how.'),
  })
  .describe('The governance lead puts on record what lifts a constraint for this proposal.');
