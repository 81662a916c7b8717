import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import * as z from 'zod';
import { type InheritanceProblem, inheritanceInWords } from '#bots/wording/inheritance-problems.ts';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { isWritten, type Written } from '#shared/forum/inherit.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { templates } from './built-in.ts';
import { leavesFolder } from './leaves-folder.ts';
import type { Place } from './place.ts';
import { readDocument } from './read-document.ts';
import type { NamedFile } from './read-text.ts';

/** One of the files that a constitution is made of, as it is written. */
export interface Layer {
  readonly named: NamedFile;
  readonly value: unknown;
  readonly where: (path: readonly PropertyKey[], part?: 'name' | 'value') => Place;
}

/** What was read before something was wrong, what was wrong, and the file that could not be read. */
export interface BrokenChain {
  readonly layers: readonly Layer[];
  readonly problems: readonly InputProblem[];
  readonly unread: NamedFile | null;
}

const mostParents = 10;

/**
 * A file, what it is based on, and so on; each by its path from the one before, or a template's id.
 * None but templates lies outside the folder of `first`.
 */
export function constitutionLayers(
  named: NamedFile,
  first: NamedFile = named,
): Result<readonly Layer[], BrokenChain> {
  const layers: Layer[] = [];
  let next: NamedFile | undefined = mainFile(named);
  while (next !== undefined) {
    const read = readDocument({ ...next, schema: z.unknown() });
    if (!read.ok) return refused({ layers, problems: read.refusal, unread: next });
    const layer: Layer = { named: next, ...read.value };
    layers.push(layer);
    const parent = parentOf(layer, layers, first);
    if (!parent.ok) return refused({ layers, problems: parent.refusal, unread: null });
    next = parent.value;
  }
  return accepted(layers);
}

/** The layers of a chain that are groups of named values at all. */
export function writtenIn(layers: readonly Layer[]): readonly Written[] {
  return layers.map(({ value }) => (isWritten(value) ? value : {}));
}

function mainFile({ file, folder }: NamedFile): NamedFile {
  const template = templates.fileOf(file);
  return template === undefined ? { file, folder } : { file: shown(template, folder), folder };
}

function parentOf(
  { named, value, where }: Layer,
  layers: readonly Layer[],
  first: NamedFile,
): Result<NamedFile | undefined, readonly InputProblem[]> {
  const basedOn = isWritten(value) ? value['basedOn'] : undefined;
  if (basedOn === undefined) return accepted(undefined);
  // What is no name, the schema refuses in each file.
  if (typeof basedOn !== 'string' || basedOn.trim() === '') return refused([]);
  const problem = (why: InheritanceProblem) =>
    refused([
      {
        file: named.file,
        ...where(['basedOn'], 'value'),
        path: 'basedOn',
        ...inheritanceInWords(why),
      },
    ]);

  const parent = fileNamedIn(basedOn.trim(), named);
  if (templates.fileOf(basedOn.trim()) === undefined && leavesFolder(first, parent)) {
    return problem({ code: 'outside the folder', named: basedOn, first: first.file });
  }
  if (!existsSync(resolve(parent.folder, parent.file))) {
    return problem({ code: 'nothing to be based on', named: basedOn, templates: templates.ids() });
  }
  const seen = layers.findIndex((each) => pathOf(each.named) === pathOf(parent));
  if (seen !== -1) {
    const chain = [...layers.slice(seen).map((each) => each.named.file), parent.file];
    return problem({ code: 'based on itself', chain });
  }
  return layers.length > mostParents
    ? problem({ code: 'too deep', limit: mostParents })
    : accepted(parent);
}

function fileNamedIn(basedOn: string, { file, folder }: NamedFile): NamedFile {
  const template = templates.fileOf(basedOn);
  if (template !== undefined) return { file: shown(template, folder), folder };
  return { file: isAbsolute(basedOn) ? basedOn : join(dirname(file), basedOn), folder };
}

function shown(path: string, folder: string): string {
  const near = relative(folder, path);
  return near.startsWith('..') ? path : near;
}

function pathOf({ file, folder }: NamedFile): string {
  return resolve(folder, file);
}
