import { committee, members, partnership } from '#test/support/board.ts';
import { friday, saturday } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  declare,
  handle,
  newWords,
  type OnWords,
  object,
  type Played,
  play,
  worry,
} from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { opened, steppedOut } from '#test/support/states/voting.ts';

const council = 'the council member';
const everyone = members(committee);
const others = everyone.filter((each) => each !== council);
const asking = play({ forum: committee });
const seen: OnWords = (version) => ({ type: 'ConfirmSeen', version });
const correct: OnWords = (basedOn) => ({
  type: 'CorrectWords',
  basedOn,
  question: 'Shall we pay for 20 home-from-hospital places in the winter?',
  why: 'Forty people a week wait in hospital for care at home.',
});
const withDeputies = committeeWith({ deputies: { allowedBy: 'the holder' } });
const deputised = play({ forum: withDeputies }).does(council, {
  type: 'NominateDeputy',
  person: 'the officer',
});

/** While people are asked. */
export const talking: Readonly<Record<string, Played>> = {
  'asking, nobody answered': asking,
  'asking, one agreement short': asking.does(others.slice(0, 4), agree),
  'asking, ready to record, one may still object': asking.does(others, agree),
  'asking, everyone agreed': asking.does(everyone, agree),
  'asking, a concern and an abstention': asking
    .does('the chair', abstain)
    .does(council, worry())
    .does(everyone.slice(3), agree),
  'asking, the deadline passed': asking
    .does(others.slice(0, 3), agree)
    .does('the clock', { type: 'PassDeadline', deadline: friday }, saturday),
  'asking, an interest waits': asking.does(others, agree).does(council, declare),
  'asking, an interest was handled': asking
    .does(others, agree)
    .does(council, declare)
    .does('the chair', handle('council-member', 'discuss, not vote')),
  'asking, the interest of the chair waits': asking.does(others, agree).does('the chair', declare),
  'asking, the deputy is in the chair': steppedOut(asking).does(others.slice(1), agree),
  'asking, the writing corrected': asking.does(others, agree).does('the chair', correct),
  'asking, the second version': asking
    .does(others, agree)
    .does(committee.governanceLead, newWords('Shall we pay for 30 places?'))
    .does(others.slice(0, 4), agree),
  'asking at a meeting': opened('at a meeting').does(others.slice(0, 4), agree),
  'asking for a meeting': opened('for a meeting').does(others, agree),
  'asking under unanimity, one is missing': play({ forum: partnership }).does(
    members(partnership).slice(1),
    agree,
  ),
  'asking, silence is enough': play({
    forum: committeeWith({ silence: { adoptedAfter: { workingDays: 5 } } }),
  }).does(everyone, seen),
  'asking, a deputy may answer': deputised.does(others.slice(0, 4), agree),
  'asking, a deputy answered': deputised.does(others.slice(0, 4), agree).does('the officer', agree),
  'asking, late answers give more time': play({
    forum: committeeWith({
      window: {
        lateQuorum: { within: { days: 10 }, extendedBy: { days: 2 } },
        lateChange: { within: { days: 10 }, extendedBy: { days: 2 } },
      },
    }),
  }).does(others.slice(0, 4), agree),
  'objected, one': asking.does(others, agree).does(council, object()),
  'objected, two': asking
    .does(others.slice(0, 5), agree)
    .does([council, 'the voluntary sector member'], object()),
  'objected, an interest waits': asking
    .does(others, agree)
    .does(council, object())
    .does('the social care member', declare),
};
