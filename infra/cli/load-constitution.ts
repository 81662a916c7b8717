import type { InheritanceProblem } from '#bots/wording/inheritance-problems.ts';
import { inheritanceInWords } from '#bots/wording/inheritance-problems.ts';
import { type InputProblem, pathInWords, placeInWords } from '#bots/wording/input-problems.ts';
import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';
import { type Contradiction, contradictions } from '#shared/forum/contradictions.ts';
import { inheritAll, originOf, type PartOfLayer, type Path } from '#shared/forum/inherit.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import {
  type BrokenChain,
  constitutionLayers,
  type Layer,
  writtenIn,
} from './constitution-layers.ts';
import type { MarkOf } from './ics/mark.ts';
import { judge } from './judge.ts';
import { nearestName } from './nearest-name.ts';
import { overlapsIn } from './overlaps.ts';
import type { Place } from './place.ts';
import { readDocument } from './read-document.ts';
import type { NamedFile } from './read-text.ts';

export interface LoadedConstitution {
  readonly file: ConstitutionFile;
  /** In whichever of the files holds it. */
  readonly mark: MarkOf;
}

interface PlaceInFile extends Place {
  readonly file: string;
}

/**
 * A constitution with all that it takes from what it is based on; or every mistake at once, in
 * whichever file it is. The path and `basedOn` may be the id of a template; of files, it reads those
 * in the folder of `first`.
 */
export function loadConstitution(
  named: NamedFile,
  first: NamedFile = named,
): Result<LoadedConstitution, readonly InputProblem[]> {
  const chain = constitutionLayers(named, first);
  if (!chain.ok) return refused(mistakesIn(chain.refusal));
  const layers = chain.value;
  const written = writtenIn(layers);
  const whole = layers.length === 1 ? layers[0]?.value : inheritAll(written);
  const judged = judge(constitution, whole);
  const against = contradictions(written).map((each) => contradictionProblem(layers, each));
  const findings = judged.ok ? overlapsIn(judged.value) : judged.refusal;
  if (judged.ok && findings.length + against.length === 0) {
    const mark: MarkOf = (path) => ({
      ...placeOf(layers, originOf(written, plain(path))),
      path: pathInWords(path),
    });
    return accepted({ file: judged.value, mark });
  }
  const mistakes = findings.map(({ path, found, expected }): InputProblem => {
    const origin = originOf(written, plain(path));
    return { ...placeOf(layers, origin), path: pathInWords(origin.path), found, expected };
  });
  return refused([...mistakes, ...against].toSorted(byPlace(layers)));
}

/** What each file has against itself, where they cannot be put together. */
function mistakesIn({ layers, problems, unread }: BrokenChain): readonly InputProblem[] {
  const files = [...layers.map(({ named }) => named), ...(unread === null ? [] : [unread])];
  const own = files.flatMap((each) => {
    const read = readDocument({ ...each, schema: constitution.partial() });
    return read.ok ? [] : read.refusal;
  });
  const all = [...own, ...problems].map((each) => [JSON.stringify(each), each] as const);
  return [...new Map(all).values()];
}

function contradictionProblem(layers: readonly Layer[], found: Contradiction): InputProblem {
  return {
    ...placeOf(layers, found.at),
    path: pathInWords(found.at.path),
    ...inheritanceInWords(reasonOf(layers, found)),
  };
}

function reasonOf(layers: readonly Layer[], found: Contradiction): InheritanceProblem {
  switch (found.code) {
    case 'Reserved': {
      const by = placeInWords({ ...placeOf(layers, found.reservedAt), path: '' });
      return { code: 'reserved', section: found.section, by };
    }
    case 'NoSuchKind': {
      const { kind, known } = found;
      return { code: 'no such kind', kind, known, meant: nearestName(kind, known) };
    }
    case 'GivenAndLeftOut':
      return { code: 'given and left out', kind: found.kind };
  }
}

function placeOf(layers: readonly Layer[], { layer, path }: PartOfLayer): PlaceInFile {
  const found = layers[layer];
  if (found === undefined) throw new Error(`There is no layer ${layer}.`);
  return { file: found.named.file, ...found.where(path) };
}

/** The file itself first, then what it is based on; each from its top. */
function byPlace(layers: readonly Layer[]) {
  const order = layers.map(({ named }) => named.file);
  return (one: InputProblem, other: InputProblem) =>
    order.indexOf(one.file) - order.indexOf(other.file) ||
    one.line - other.line ||
    one.column - other.column;
}

function plain(path: readonly PropertyKey[]): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
