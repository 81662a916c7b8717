import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { isWritten, type Path } from '#shared/forum/inherit.ts';
import type { Book } from './book.ts';
import type { NamedThing } from './fault.ts';
import type { Found } from './finding.ts';

/** A name that rules use, and where. */
interface Named {
  readonly what: NamedThing;
  readonly name: string;
  readonly at: Path;
}

const namedBy: { readonly [key: string]: NamedThing } = {
  class: 'class',
  classes: 'class',
  everyClass: 'class',
  seats: 'seat',
  inFavour: 'seat',
  body: 'body',
  fromEach: 'body',
};

const sections = ['electorate', 'quorum', 'consensus', 'vote', 'deputies', 'window'] as const;

/** Names in the rules that nothing in the file has. */
export function namesOfRules({ file, rules }: Book): readonly Found[] {
  const known = knownIn(file);
  const named = [
    ...sections.flatMap((section) => namesIn(rules[section], [section])),
    ...namesInWeights(rules.weights),
    ...namesInPresiding(rules.presiding),
  ];
  return named
    .filter(({ what, name }) => !known[what].has(name))
    .map(({ what, name, at }) => ({
      code: 'UnknownName',
      what,
      name,
      known: [...known[what]],
      at,
    }));
}

/** The kind of decision that changes the rules, where there is no such kind. */
export function namesOfFile({ file: { amendedBy, kinds } }: Book): readonly Found[] {
  if (amendedBy === undefined || Object.hasOwn(kinds, amendedBy)) return [];
  const known = Object.keys(kinds);
  return [{ code: 'UnknownName', what: 'kind', name: amendedBy, known, at: ['amendedBy'] }];
}

type Known = { readonly [What in NamedThing]: ReadonlySet<string> };

function knownIn({ seats, kinds }: ConstitutionFile): Known {
  const entries = Object.values(seats);
  return {
    class: new Set(entries.flatMap(({ classes }) => classes)),
    seat: new Set(Object.keys(seats)),
    body: new Set(entries.flatMap(({ body }) => body ?? [])),
    figure: new Set(entries.flatMap(({ figures }) => Object.keys(figures))),
    kind: new Set(Object.keys(kinds)),
  };
}

function namesIn(value: unknown, at: Path): readonly Named[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => namesIn(each, [...at, index]));
  }
  if (!isWritten(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const what = namedBy[key];
    const path = [...at, key];
    return what === undefined ? namesIn(each, path) : textsIn(each, what, path);
  });
}

function textsIn(value: unknown, what: NamedThing, at: Path): readonly Named[] {
  if (typeof value === 'string') return [{ what, name: value, at }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) => textsIn(each, what, [...at, index]));
}

function namesInWeights(weights: ConstitutionFile['weights']): readonly Named[] {
  if (weights === 'as the seats say') return [];
  if ('of' in weights) return [{ what: 'figure', name: weights.of, at: ['weights', 'of'] }];
  return Object.keys(weights.classes).map((name) => ({
    what: 'class',
    name,
    at: ['weights', 'classes', name],
  }));
}

/** A body without a deputy chair need not say so: where a file says nothing, both are named. */
function namesInPresiding(presiding: readonly string[]): readonly Named[] {
  const isUsual = presiding.join() === 'chair,deputy chair';
  return isUsual ? [] : textsIn(presiding, 'class', ['presiding']);
}
