import { board, members, seatId } from '#test/support/board.ts';
import {
  agree,
  callVote,
  cast,
  declaring,
  fillAims,
  handle,
  newWords,
  object,
  type Played,
  play,
  record,
  reply,
  startSteps,
  vote,
  worry,
} from '#test/support/play.ts';

const lead = board.governanceLead;
const chair = 'the chair';
const council = 'the council member';
const first = '2026-11-24T09:00:00.000Z';
const second = '2026-11-26T14:30:00.000Z';

/** Much of what can happen to an item before a meeting: two objections, new words, a concern. */
const talkedOver = play({
  link: 'https://papers.example.org/home-from-hospital',
  why: 'Forty people a week wait in hospital for care at home. It costs £90,000.',
})
  .does([chair, 'the audit chair', 'the NHS trust member'], agree, first)
  .does(council, object(), first)
  .does('the primary care member', object('Doctors were not asked.', ''), first)
  .does(lead, reply('o1', 'The finance team will find the money.'), first);

/** The same, up to the words that most people answered. */
export const forAMeeting: Played = talkedOver
  .does('the mental health trust member', declaring('My sister works for a bidder.'), second)
  .does(chair, handle('mental-health-trust-member', 'step out'), second)
  .does(
    lead,
    newWords(
      'Shall we pay for 30 home-from-hospital places this winter, with a carers’ line?',
      'Forty people a week wait in hospital for care at home. It costs £120,000. Carers get a budget line.',
    ),
    second,
  )
  .does(
    'the primary care member',
    (version) => ({ type: 'WithdrawObjection', objection: 'o2', version }),
    second,
  )
  .does([chair, 'the audit chair', 'the primary care member'], agree, second)
  .does('the director of nursing', worry(), second)
  .does(council, { type: 'SuggestWords', suggestion: 'Say £130,000.' }, second)
  .does(chair, startSteps, second)
  .does(chair, record('principles', 'We all want care at home.'), second);

export const readyForTheMeeting: Played = play()
  .does(
    members(board).filter((who) => who !== 'the director of finance'),
    agree,
    first,
  )
  .does('the director of nursing', worry(), first)
  .does(chair, (version) => ({ type: 'RecordAgreed', version }), second);

const there = members(board).slice(0, 12);

/** A vote at a meeting that the casting vote settles, after an interest and an objection. */
export const votedAtTheMeeting: Played = play({ takenAt: 'at a meeting' })
  .does(
    lead,
    {
      type: 'MarkPresent',
      seats: there.map(seatId),
      byVideo: ['audit-chair', 'primary-care-member'],
    },
    second,
  )
  .does('the chief executive', declaring('I sit on the board of a bidder.'), second)
  .does(chair, handle('chief-executive', 'step out'), second)
  .does('the remuneration chair', declaring('My brother is a carer.'), second)
  .does(chair, handle('remuneration-chair', 'take part'), second)
  .does('the primary care member', object(), second)
  .does(chair, startSteps, second)
  .does(chair, record('principles', 'We all want care at home.'), second)
  .does(chair, fillAims, second)
  .does(chair, record('aims', 'It fits our aims.'), second)
  .does(chair, callVote, second)
  .does(
    [chair, 'the deputy chair', 'the audit chair', 'the remuneration chair'],
    vote('for'),
    second,
  )
  .does('the director of finance', vote('for'), second)
  .does(
    ['the medical director', 'the director of nursing', 'the chief people officer'],
    vote('against'),
    second,
  )
  .does(['the NHS trust member', 'the primary care member'], vote('against'), second)
  .does('the mental health trust member', vote('abstain'), second)
  .does(chair, { type: 'CloseVote' }, second)
  .does(chair, cast('for'), second)
  .does(
    'the primary care member',
    { type: 'StateDissent', statement: 'No one asked carers.' },
    second,
  )
  .does('the director of finance', { type: 'AskToBeNamed' }, second);
