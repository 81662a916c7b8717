import { board, members, partnership, under } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  declare,
  fillAims,
  getHelp,
  handle,
  newWords,
  object,
  type Played,
  play,
  record,
  reply,
  startSteps,
  worry,
} from '#test/support/play.ts';

const objector = 'the council member';
const most = members(board).filter((each) => each !== objector);
const late = { type: 'PassDeadline', deadline: friday } as const;

const asking = play();
const someAnswered = asking.does(most.slice(0, 5), agree);
const objected = someAnswered.does(objector, object());
const replied = objected.does('the governance lead', reply());
const saidBack = objected.does('the chair', {
  type: 'RestateObjection',
  objection: 'o1',
  restating: 'You fear that carers pay for this.',
});
const working = replied.does('the chair', startSteps);

/** While people talk: asking, objected, and the steps that come before a vote. */
export const talking: Readonly<Record<string, Played>> = {
  'asking, nobody answered': asking,
  'asking, some answered': someAnswered,
  'asking, one is missing': asking.does(
    most.filter((each) => each !== 'the medical director' && each !== 'the director of nursing'),
    agree,
  ),
  'asking, with a concern': someAnswered.does('the medical director', worry()),
  'asking, ready to record': asking.does(members(board), agree),
  'asking, with an abstention': asking.does(most, agree).does(objector, abstain),
  'asking, the deadline passed': someAnswered.does('the clock', late, saturday),
  'asking, no next meeting': play({ forum: { ...board, meetings: [] } }).does(most, agree),
  'asking, an interest waits': someAnswered.does('the primary care member', declare),
  'asking, someone talks but does not vote': someAnswered
    .does('the primary care member', declare)
    .does('the chair', handle('primary-care-member', 'discuss, not vote')),
  'asking, an answer was taken back': someAnswered.does('the chair', { type: 'TakeBackAnswer' }),
  'asking, someone stepped out': someAnswered
    .does('the primary care member', declare)
    .does('the chair', handle('primary-care-member', 'step out')),
  'asking, the chair stepped out': someAnswered
    .does('the chair', declare)
    .does('the deputy chair', handle('chair', 'step out')),
  'asking, words suggested': someAnswered.does(objector, {
    type: 'SuggestWords',
    suggestion: 'Say 25 places, not 20.',
  }),
  'asking again, one suggestion taken up': someAnswered
    .does(objector, { type: 'SuggestWords', suggestion: 'Say 25 places, not 20.' })
    .does('the chair', { type: 'SuggestWords', suggestion: 'Leave out the winter.' })
    .does('the governance lead', (basedOn) => ({
      type: 'PostNewVersion',
      basedOn,
      question: 'Shall we pay for 25 home-from-hospital places this winter?',
      why: 'Fifty people a week wait in hospital for care at home.',
      takesUp: ['s1'],
    })),
  'asking again, the second version': replied
    .does('the governance lead', newWords('Shall we pay for 20 places, with a carers’ line?'))
    .does(objector, (version) => ({ type: 'WithdrawObjection', objection: 'o1', version })),
  'asking under unanimity': play({ forum: partnership }).does(
    ['the chair', 'the city council member', 'the NHS body chair'],
    agree,
  ),
  'asking at a meeting': play({ takenAt: 'at a meeting' }).does('the governance lead', {
    type: 'MarkPresent',
    seats: ['chair', 'chief-executive', 'council-member'],
  }),
  'objected, one': objected,
  'objected, without what would help': someAnswered.does(objector, object('It is too dear.', '')),
  'objected, three': objected
    .does('the primary care member', object('Doctors were not asked.', ''))
    .does('the audit chair', object('The sums are not checked.', 'Check the sums.')),
  'objected, replied': replied,
  'objected, said back': saidBack,
  'objected, said back and meant': saidBack.does(objector, {
    type: 'ConfirmRestating',
    objection: 'o1',
    restating: 'r1',
  }),
  'objected, said back and said better': saidBack.does(objector, {
    type: 'CorrectRestating',
    objection: 'o1',
    restating: 'r1',
    better: 'Carers are paid nothing at all, and they cannot go on.',
  }),
  'objected, new words posted': replied.does(
    'the governance lead',
    newWords('Shall we pay for 20 places, with a carers’ line?'),
  ),
  'objected, its owner left the seat': objected.does('the governance lead', {
    type: 'ChangeHolders',
    seat: 'council-member',
    holders: ['the new council member'],
  }),
  'objected, nearly settled': replied
    .does('the governance lead', newWords('Shall we pay for 20 places, with a carers’ line?'))
    .does(objector, (version) => ({
      type: 'SayWhatIsMissing',
      objection: 'o1',
      version,
      missing: 'Say how much carers get.',
    })),
  'objected under unanimity': play({ forum: partnership }).does(
    'the city council member',
    object(),
  ),
  'resolving, step 1': working,
  'resolving, step 2': working
    .does('the NHS trust member', { type: 'AddView', view: 'We stand for care at home.' })
    .does('the chair', record('principles')),
  'resolving, outside help is left': working
    .does('the chair', record('principles'))
    .does('the chair', fillAims)
    .does('the chair', record('aims')),
  'resolving, steps done': working
    .does('the chair', record('principles'))
    .does('the chair', fillAims)
    .does('the chair', record('aims'))
    .does('the chair', getHelp)
    .does('the chair', record('outside help')),
  'resolving, no objection is left': working.does(objector, agree),
  'resolving under unanimity': play({ forum: partnership })
    .does('the city council member', object())
    .does('the chair', startSteps),
  'resolving, no steps in the rules': play({
    forum: under(board, { steps: [], vote: 'none' }),
  })
    .does(objector, object())
    .does('the chair', startSteps),
};

export const withdrawn: Readonly<Record<string, Played>> = {
  withdrawn: objected.does('the governance lead', { type: 'WithdrawProposal' }),
};
