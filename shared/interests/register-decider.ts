import { onePersonIn } from '#shared/decision/about-one-person.ts';
import { limits } from '#shared/decision/words.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import type {
  Entry,
  Register,
  RegisterAct,
  RegisterCommand,
  RegisterEvent,
  RegisterFact,
  RegisterRefusal,
} from './register.ts';

type Of<Type extends RegisterAct['type']> = Extract<RegisterAct, { readonly type: Type }>;
type Judgement = Result<readonly RegisterFact[], RegisterRefusal>;

/** The same interest since the same day is entered once; an end that is known already says nothing. */
function decide(
  command: RegisterCommand,
  register: Register,
): Result<readonly RegisterEvent[], RegisterRefusal> {
  const { id, by, via, at, person, leads } = command;
  if (by !== person && !leads.includes(by)) return refused({ code: 'NotYours' });
  const stamp = { at, by, seat: null, via, command: id };
  const events: RegisterEvent[] = [];
  let now = register;
  for (const act of command.acts) {
    const judged = judge(act, command, now);
    if (!judged.ok) return judged;
    const fresh = judged.value.map((fact) => ({ ...fact, ...stamp }));
    events.push(...fresh);
    now = fresh.reduce(evolve, now);
  }
  return accepted(events);
}

function judge(act: RegisterAct, command: RegisterCommand, register: Register): Judgement {
  return act.type === 'RegisterInterest'
    ? registerInterest(act, command, register)
    : endInterest(act, command, register);
}

function registerInterest(
  act: Of<'RegisterInterest'>,
  command: RegisterCommand,
  register: Register,
): Judgement {
  const { entry, interestType, what, since, declared = localDate(command.at) } = act;
  const no =
    wordsProblem(what, command) ??
    dayProblem('since', since, command.at) ??
    dayProblem('declared', declared, command.at);
  if (no !== null) return refused(no);
  if (register.some((each) => each.id === entry) || sameInterest(register, act) !== undefined) {
    return accepted([]);
  }
  const { person } = command;
  const of = { entry, person, interestType, since, declared };
  return accepted([{ type: 'InterestRegistered', ...of, words: { what } }]);
}

function endInterest(
  { entry, on }: Of<'EndInterest'>,
  { at }: RegisterCommand,
  register: Register,
): Judgement {
  const found = register.find(({ id }) => id === entry);
  if (found === undefined) return refused({ code: 'NoSuchEntry' });
  const no = dayProblem('on', on, at);
  if (no !== null) return refused(no);
  const { since } = found;
  if (on < since) return refused({ code: 'EndsTooEarly', field: 'on', since });
  return accepted(found.ended === on ? [] : [{ type: 'InterestEnded', entry, on }]);
}

/** The entry that says the same, if there is one. */
export function sameInterest(
  register: Register,
  { interestType, what, since }: Pick<Entry, 'interestType' | 'what' | 'since'>,
): Entry | undefined {
  return register.find(
    (each) => each.interestType === interestType && each.what === what && each.since === since,
  );
}

function wordsProblem(what: string, { aboutNoOne }: RegisterCommand): RegisterRefusal | null {
  const field = 'what';
  if (what.trim() === '') return { code: 'Blank', field };
  const { length: found } = what;
  if (found > limits.words) return { code: 'TooLong', field, found, limit: limits.words };
  const person = onePersonIn(what);
  if (person === 'an NHS number') return { code: 'HoldsNhsNumber', field };
  return person === 'a patient' && aboutNoOne !== true ? { code: 'AboutOnePerson', field } : null;
}

function dayProblem(
  field: 'since' | 'declared' | 'on',
  found: string,
  at: string,
): RegisterRefusal | null {
  if (!isDate(found)) return { code: 'NotADay', field, found };
  return found > localDate(at) ? { code: 'DayIsAhead', field, found } : null;
}

function evolve(register: Register, event: RegisterEvent): Register {
  switch (event.type) {
    case 'InterestRegistered':
      return [...register, entryOf(event)];
    case 'InterestEnded':
      return register.map((each) =>
        each.id === event.entry ? { ...each, ended: event.on } : each,
      );
  }
}

function entryOf(event: Extract<RegisterEvent, { type: 'InterestRegistered' }>): Entry {
  const { entry: id, person, interestType, since, declared, by, words } = event;
  const what = words?.what ?? '';
  const enteredBy = by === person ? null : by;
  return { id, interestType, what, since, declared, ended: null, enteredBy };
}

const nothing: Register = [];

/** A person's register of interests: its own history. */
export const registerDecider = {
  initial: nothing,
  decide,
  evolve,
  status: (register: Register): string => `${register.length}`,
};
