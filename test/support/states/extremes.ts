import { limits } from '#shared/decision/words.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board, members, seat, seatId, withSeat } from '#test/support/board.ts';
import {
  agree,
  calling,
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

/** Everything that either platform, HTML or a template would read as more than words. */
export const markup =
  '<!channel> <@U1> <https://evil.test|Agreed> *bold* _it_ ~no~ `code` :tada: &lt; [x](https://evil.test) <at>Ann</at> **strong** {{DATE(2026-01-01T00:00:00Z)}} @here “Agreed” 🎉 Ærø';

const longName = 'Joint member for the councils of the north, the south, the coast and the islands';

const big: ForumInForce = {
  ...board,
  seats: [
    ...board.seats,
    ...Array.from({ length: 46 }, (_, index) =>
      seat(`partner ${index + 1} of the north`, 'partner'),
    ),
  ],
};

function wordsOf(length: number): string {
  return 'No money is set aside for carers and nurses at Ærø, they say. '
    .repeat(60)
    .slice(0, length);
}

const longest = {
  question: `Shall we ${'pay for more home-from-hospital places '.repeat(5)}`
    .slice(0, 199)
    .concat('?'),
  why: wordsOf(limits.why),
  link: `https://papers.example.org/${'a'.repeat(limits.link - 27)}`,
};

const words = wordsOf(limits.words);
const objectors = members(big).slice(2, 14);
const twelve = play({ forum: big, ...longest })
  .does(members(big).slice(14), worry(words))
  .does(objectors, object(words, words));
const nine = Array.from({ length: 8 }, (_, index) => index + 2).reduce(
  (played, number) =>
    played.does(
      'the governance lead',
      newWords(`${number} ${longest.question}`.slice(0, limits.question), longest.why),
    ),
  twelve,
);
const working = nine
  .does('the chair', startSteps)
  .does(members(big).slice(20), { type: 'AddView', view: words })
  .does('the chair', record('principles', words))
  .does('the chair', fillAims)
  .does('the chair', record('aims', words));
const open = working
  .does('the chair', calling(words))
  .does(members(big).slice(0, 30), vote('for'))
  .does(members(big).slice(30), vote('against'));
const atMeeting = play({ forum: big, ...longest, takenAt: 'at a meeting' })
  .does(big.governanceLead, { type: 'MarkPresent', seats: members(big).map(seatId) })
  .does(objectors, object(words, words))
  .does('the chair', startSteps)
  .does('the chair', record('principles', words))
  .does('the chair', fillAims)
  .does('the chair', record('aims', words))
  .does('the chair', calling(words))
  .does(members(big).slice(0, 30), vote('for'))
  .does(members(big).slice(30), vote('against'))
  .does('the chair', { type: 'CloseVote' });

const longNamed = withSeat(board, 'council member', { name: longName });
const marked = withSeat(board, 'council member', { name: 'Member for *Ærø* <!here> [x](y)' });

/** What no board should do, and what must still be readable when one does. */
export const extremes: Readonly<Record<string, Played>> = {
  'extreme, 60 seats and 46 concerns': play({ forum: big, ...longest }).does(
    members(big).slice(14),
    worry(words),
  ),
  'extreme, 12 long objections': twelve,
  'extreme, 12 replies': objectors.reduce(
    (played, _, index) => played.does('the governance lead', reply(`o${index + 1}`, words)),
    twelve,
  ),
  'extreme, said back and said better at length': twelve
    .does('the chair', { type: 'RestateObjection', objection: 'o1', restating: words })
    .does(objectors[0] ?? '', {
      type: 'CorrectRestating',
      objection: 'o1',
      restating: 'r1',
      better: words,
    }),
  'extreme, 9 versions': nine,
  'extreme, 12 suggestions': twelve.does(objectors, { type: 'SuggestWords', suggestion: words }),
  'extreme, working it through': working,
  'extreme, 60 votes': open,
  'extreme, tied': atMeeting,
  'extreme, closed with 12 objections': nine.does('the chair', { type: 'RecordNotAgreed' }),
  'extreme, closed after 60 votes': open.does('the chair', { type: 'CloseVote' }),
  'extreme, many interests': twelve
    .does(members(big).slice(30, 45), declaring(words))
    .does('the chair', handle(seatId('partner 20 of the north'), 'step out')),
  'extreme, a long seat name': play({ forum: longNamed })
    .does('the council member', object())
    .does('the council member', declaring('It is my own firm.')),
  'extreme, markup': markedUp(),
  'extreme, one letter': play({ question: 'A', why: 'B', link: '' })
    .does('the council member', object('C', ''))
    .does('the governance lead', reply('o1', 'D')),
  'extreme, line breaks': play({ why: 'One.\n\nTwo.\r\nThree.' })
    .does('the council member', object('First line.\nSecond line.', '\n'))
    .does('the chair', agree),
};

function markedUp(): Played {
  return play({
    forum: marked,
    question: markup,
    why: markup,
    link: 'https://x.uk/?a=<!channel>'.replaceAll(/[<>]/g, ''),
  })
    .does('the council member', object(markup, markup))
    .does('the medical director', worry(markup))
    .does('the governance lead', reply('o1', markup))
    .does('the chair', { type: 'SuggestWords', suggestion: markup })
    .does('the primary care member', declaring(markup))
    .does('the chair', handle('primary-care-member', 'take part'))
    .does('the chair', startSteps)
    .does('the chair', { type: 'AddView', view: markup })
    .does('the chair', record('principles', markup))
    .does('the chair', { type: 'AddView', view: markup });
}
