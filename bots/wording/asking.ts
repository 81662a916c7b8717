import type { Matter, Opened } from '#shared/decision/decision.ts';
import { silent } from '#shared/decision/saying.ts';
import { whenOnRecord } from './dates.ts';
import { count, quoted, sentence } from './language.ts';
import { personName, seatName } from './people.ts';

type Question = Opened['questions'][number];

/** "The council member asks: “…”" and every answer to it; nothing where there is no such question. */
export function questionInWords(decision: Matter, id: string): string[] {
  return decision.questions
    .filter((each) => each.id === id)
    .flatMap((each) => told(decision, each));
}

/** Every question with its answers, for the record. */
export function questionsOnRecord(decision: Matter): string[] {
  return decision.questions.flatMap((each) => told(decision, each));
}

function told(decision: Matter, { by, seat, question, answers }: Question): string[] {
  return [
    `${asker(decision, by, seat)} asks: ${quoted(question)}`,
    ...answers.map(
      ({ by: person, at, answer }) =>
        `${sentence(personName(decision, person))} answered on ${whenOnRecord(at)}: ${quoted(answer)}`,
    ),
  ];
}

function asker(decision: Matter, by: string, seat: string | null): string {
  return sentence(seat === null ? personName(decision, by) : seatName(decision, seat));
}

/** Views of those without a vote, each by its role. */
export function voicesInWords(decision: Matter): string[] {
  return decision.voices.map(
    ({ seat, view }) => `${sentence(seatName(decision, seat))} advises: ${quoted(view)}`,
  );
}

/** What members said they need before they can answer. */
export function timeNeededInWords(decision: Matter): string[] {
  return decision.timeNeeded.map(
    ({ seat, what }) =>
      `${sentence(seatName(decision, seat))} needs more time or facts: ${quoted(what)}`,
  );
}

/** On the face: how many asked, advise and still wait to answer; their words are one press away. */
export function asidesInWords(decision: Opened): string[] {
  const { questions, voices } = decision;
  const quiet = new Set(silent(decision).map(({ id }) => id));
  const timeNeeded = decision.timeNeeded.filter(({ seat }) => quiet.has(seat));
  const open = questions.filter(({ answers }) => answers.length === 0).length;
  const said = [
    open === 0 ? '' : count(open, 'question waits for an answer', 'questions wait for an answer'),
    timeNeeded.length === 0
      ? ''
      : count(
          timeNeeded.length,
          'person needs more time or facts',
          'people need more time or facts',
        ),
    voices.length === 0
      ? ''
      : count(voices.length, 'person without a vote advises', 'people without a vote advise'),
  ].filter((part) => part !== '');
  return said.length === 0 ? [] : [`${sentence(said.join(', '))}.`];
}
