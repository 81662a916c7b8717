import {
  byItself,
  comparedInWords,
  doingInWords,
  notAsWritten,
  nothingRecorded,
} from '#bots/wording/simulation.ts';
import type { Compared, Done, Entry, Forums } from './course.ts';
import { placed } from './differences.ts';
import { eventsInWords, refusedInWords } from './done-in-words.ts';
import { onlyBody } from './only-body.ts';
import type { Step } from './step.ts';
import { isAct } from './times.ts';

interface Story {
  readonly steps: readonly Step[];
  readonly forums: Forums;
}

/** Each step with what came of it; what several people do in one step stands together. */
export function entriesInWords(story: Story, entries: readonly Entry[]): readonly string[] {
  return together(entries).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (first.type === 'note') return [first.note];
    if (first.type === 'comparison') return comparison(first);
    return deeds(
      story,
      first,
      group.filter((each) => each.type === 'act'),
    );
  });
}

export function indented(line: string): string {
  return `     ${line}`;
}

function together(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && areOne(before, entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function areOne(one: Entry, other: Entry): boolean {
  if (one.type !== 'act' || other.type !== 'act' || one.step === null) return false;
  return one.step === other.step && one.body === other.body;
}

function comparison({ step, body, differences }: Compared): readonly string[] {
  const from = ['steps', step, ...(body === onlyBody ? [] : [body]), 'expect'];
  return [
    comparedInWords(step + 1, differences.length, bodyNamed(body)),
    ...placed(differences, from).map(indented),
  ];
}

function deeds({ steps, forums }: Story, first: Done, all: readonly Done[]): readonly string[] {
  const { step: index, at, act, body } = first;
  const came = all.flatMap((done) => cameOf(done, forums)).map(indented);
  const doing = { at, act: act.type, body: bodyNamed(body) };
  if (index === null) return [byItself(doing), ...came];
  const step = steps[index];
  const written = step !== undefined && isAct(step) ? step : undefined;
  const otherwise = all.some(({ asWritten }) => !asWritten);
  return [
    doingInWords(index + 1, { ...doing, people: all.map(({ by }) => by), seat: written?.for }),
    ...came,
    ...(otherwise ? [indented(notAsWritten(written?.refused, written?.records))] : []),
  ];
}

function bodyNamed(body: string): string | null {
  return body === onlyBody ? null : body;
}

function cameOf(done: Done, forums: Forums): readonly string[] {
  if (done.refusal !== null) return [refusedInWords(done, done.refusal, forums)];
  return done.events.length === 0 ? [nothingRecorded] : eventsInWords(done, forums);
}
