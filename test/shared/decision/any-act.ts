import fc from 'fast-check';
import type { Act } from '#shared/decision/command.ts';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current, textHash, waitingSuggestions } from '#shared/decision/words.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { laterBy } from '#shared/time.ts';
import { friday, monday, proposing, saturday, tuesday } from '#test/support/decider.ts';

export const instants = [monday, tuesday, friday, saturday];
const few = fc.constantFrom('A.', 'B.', 'C.');
const objection = fc.constantFrom('o1', 'o2', 'o3', 'o9');
const restating = fc.constantFrom('r1', 'r2', 'r9');
const stepIds = fc.constantFrom('principles', 'aims', 'outside help', 'prayer');

const anyAboutAnObjection = fc.oneof(
  fc.record({ objection, missing: few }).map((said) => (decision: Opened): Act => {
    return { type: 'SayWhatIsMissing', ...said, version: current(decision).hash };
  }),
  fc.record({ objection, restating: few }).map((said) => (): Act => {
    return { type: 'RestateObjection', ...said };
  }),
  fc.record({ objection, restating }).map((about) => (): Act => {
    return { type: 'ConfirmRestating', ...about };
  }),
  fc.record({ objection, restating, better: few }).map((about) => (): Act => {
    return { type: 'CorrectRestating', ...about };
  }),
);

const always = (act: Act) => fc.constant(() => act);
const answering = (type: 'Agree' | 'Abstain') =>
  fc.constant((decision: Opened): Act => ({ type, version: current(decision).hash }));

const people = fc.constantFrom('Dee', 'Pat', 'the council member', 'the chair', 'the warden');
const one = fc.constantFrom('', 'H.');
const bodies = fc.constantFrom('the board', 'the council', 'the king');
const untils = fc.constantFrom(saturday, laterBy(friday, 259_200_000), monday);

/** What only richer rules know: people who stand in, more time, what comes after the result. */
function anyRicherAct(ids: readonly string[]): fc.Arbitrary<(decision: Opened) => Act> {
  const anySeat = fc.constantFrom(...ids, 'throne');
  return fc.oneof(
    {
      weight: 2,
      arbitrary: people.map((person) => (): Act => ({ type: 'NominateDeputy', person })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ seat: anySeat, person: people, allowed: fc.boolean() })
        .map((allowed) => (): Act => ({ type: 'AllowDeputy', ...allowed })),
    },
    {
      weight: 4,
      arbitrary: fc
        .record({
          to: people,
          instruction: fc.constantFrom('for', 'against', 'abstain', null),
        })
        .map((proxy) => (): Act => ({ type: 'GiveProxy', ...proxy })),
    },
    fc
      .record({ seat: anySeat, holders: fc.uniqueArray(people, { maxLength: 2 }) })
      .map((change) => (): Act => ({ type: 'ChangeHolders', ...change })),
    anySeat.map((seat) => (): Act => ({ type: 'ChooseToPreside', seat })),
    fc.constant((decision: Opened): Act => {
      return { type: 'ConfirmSeen', version: current(decision).hash };
    }),
    untils.map((until) => (): Act => ({ type: 'GiveMoreTime', until, why: 'Ill.' })),
    fc
      .constantFrom('for', 'against')
      .map((outcome) => (): Act => ({ type: 'Determine', outcome, why: 'D.' })),
    always({ type: 'Veto', why: 'V.' }),
    fc.record({ health: one, care: one, money: one }).map((sheet) => (): Act => {
      return { type: 'FillAims', step: 'aims', doNotApply: [], plans: '', ...sheet };
    }),
    {
      weight: 2,
      arbitrary: fc.record({ person: fc.option(people), until: untils }).map((help) => (): Act => {
        const kind = 'mediation';
        return { type: 'GetHelp', step: 'outside help', kind, office: 'O.', ...help };
      }),
    },
    fc.constant((decision: Opened): Act => {
      const { hash: basedOn, question } = current(decision);
      return { type: 'CorrectWords', basedOn, question: `${question}.`, why: 'C.' };
    }),
    fc.constant((decision: Opened): Act => {
      return { type: 'ChallengeCorrection', version: current(decision).hash };
    }),
    always({ type: 'AskQuestion', question: 'Q?' }),
    always({ type: 'AnswerQuestion', question: 'q1', answer: 'A.' }),
    always({ type: 'GiveView', view: 'V.' }),
    always({ type: 'NeedTime', what: 'F.' }),
    always({ type: 'StateDissent', statement: 'S.' }),
    anySeat.map((seat) => (): Act => ({ type: 'AdviseOnInterest', seat, advice: 'A.' })),
    always({ type: 'AskToBeNamed' }),
    fc
      .record({ K1: one, K4: one })
      .map((answers) => (): Act => ({ type: 'AnswerProgramme', answers })),
    always({ type: 'LiftStop', constraint: 'K1', note: 'N.' }),
    people.map((person) => (): Act => ({ type: 'TakeBackStandIn', person })),
    always({ type: 'ConfirmMinute', date: '2026-11-23', number: 'M.' }),
    fc.record({ of: bodies, given: fc.boolean() }).map((said) => (decision: Opened): Act => {
      return { type: 'RecordApproval', ...said, words: textHash(current(decision)), note: 'N.' };
    }),
    {
      weight: 2,
      arbitrary: fc.nat({ max: 4 }).map((index) => (decision: Opened): Act => {
        const deadline = deadlinesOf(decision)[index] ?? decision.answerBy;
        return { type: 'PassDeadline', deadline };
      }),
    },
  );
}

/** Any act at all, sensible or not, in the words in sight when it is done. */
export function anyAct(forum: ForumInForce): fc.Arbitrary<(decision: Opened) => Act> {
  const ids = forum.seats.map(({ id }) => id);
  return fc.oneof(
    { weight: 3, arbitrary: anyPlainAct(ids) },
    { weight: 1, arbitrary: anyRicherAct(ids) },
  );
}

function anyPlainAct(ids: readonly string[]): fc.Arbitrary<(decision: Opened) => Act> {
  const anySeat = fc.constantFrom(...ids, 'throne');
  const vote = fc.constantFrom('for', 'against', 'abstain').map((choice) => {
    return (): Act => ({ type: 'Vote', choice });
  });
  return fc.oneof(
    { weight: 6, arbitrary: answering('Agree') },
    answering('Abstain'),
    few.map((concern) => (decision: Opened): Act => {
      return { type: 'AgreeWithConcern', version: current(decision).hash, concern };
    }),
    {
      weight: 2,
      arbitrary: few.map((harm) => (decision: Opened): Act => {
        return { type: 'Object', version: current(decision).hash, harm, help: '' };
      }),
    },
    fc.constant((decision: Opened): Act => {
      return { type: 'Agree', version: decision.versions[0].hash };
    }),
    always({ type: 'TakeBackAnswer' }),
    fc.record({ objection, reply: few }).map((words) => (): Act => {
      return { type: 'ReplyToObjection', ...words };
    }),
    anyAboutAnObjection,
    objection.map((id) => (decision: Opened): Act => {
      return { type: 'WithdrawObjection', objection: id, version: current(decision).hash };
    }),
    few.map((suggestion) => (): Act => ({ type: 'SuggestWords', suggestion })),
    few.map((question) => (decision: Opened): Act => {
      const takesUp = waitingSuggestions(decision).map(({ id }) => id);
      const basedOn = current(decision).hash;
      return { type: 'PostNewVersion', basedOn, question, why: 'Y.', takesUp: takesUp.slice(1) };
    }),
    fc.record({ degree: fc.constantFrom('actual', 'perceived'), nature: few }).map((words) => {
      return (): Act => ({ type: 'DeclareInterest', ...words });
    }),
    fc
      .record({
        seat: anySeat,
        handling: fc.constantFrom('take part', 'discuss, not vote', 'step out'),
      })
      .map((handled) => (): Act => ({ type: 'HandleInterest', ...handled })),
    fc
      .record({ seats: fc.subarray([...ids, ...ids, 'throne']), byVideo: fc.subarray([...ids]) })
      .map((present) => (): Act => ({ type: 'MarkPresent', ...present })),
    few.map((view) => (): Act => ({ type: 'AddView', view })),
    few.map((view) => (): Act => ({ type: 'AddView', view, principles: ['fairness'] })),
    { weight: 2, arbitrary: always({ type: 'StartSteps' }) },
    {
      weight: 4,
      arbitrary: stepIds.map((step) => (): Act => ({ type: 'RecordStep', step, note: 'N.' })),
    },
    { weight: 3, arbitrary: always({ type: 'OpenVote', why: 'No more.' }) },
    { weight: 6, arbitrary: vote },
    { weight: 2, arbitrary: always({ type: 'CloseVote' }) },
    fc.constantFrom('for', 'against', 'not used').map((casting) => {
      return (): Act => ({ type: 'GiveCastingVote', casting });
    }),
    fc.constant((decision: Opened): Act => {
      return { type: 'RecordAgreed', version: current(decision).hash };
    }),
    always({ type: 'RecordNotAgreed' }),
    always({ type: 'WithdrawProposal' }),
    always({ type: 'TakeToMeeting' }),
    always({ type: 'ReferElsewhere', to: null, name: 'B.', why: 'W.' }),
    fc.constantFrom(...instants).map((deadline) => (): Act => ({ type: 'PassDeadline', deadline })),
    always(proposing()),
  );
}
