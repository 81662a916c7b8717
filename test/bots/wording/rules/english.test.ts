import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#bots/wording/rules/paragraph.ts';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { gradeOf, ownWords, sentencesIn, wordsOf } from '#test/support/reading-age.ts';
import { fullest } from './support/fullest.ts';
import { rich, varied } from './support/rich.ts';
import { templates } from './support/templates.ts';

/*
 * The words of Accord itself: what a file names (seats, bodies, steps, kinds, sources) is taken out,
 * and so is the list of seats, which is all names.
 */
const allNames = new Set([
  'Who sits here',
  'Who has a voice and no vote',
  'What these rules rest on',
]);

const books = templates.map(([name, file]) => ({ name, lines: ownLines(file) }));
const everything = [rich, varied, ...[0, 1, 2, 3, 4, 5].map(fullest)];

describe('the rules in words', () => {
  it.each(books)('can be read at the age of twelve: $name', ({ lines }) => {
    expect(gradeOf(lines)).toBeLessThan(7);
  });

  it('have no hard sentence', () => {
    const long = books.flatMap(({ lines }) => lines).flatMap(sentencesIn);
    const hard = [...new Set(long)].filter(
      (each) => wordsOf(each).length >= 8 && gradeOf([each]) > 9,
    );
    expect(hard).toEqual([]);
  });

  it('have no word that only a lawyer uses', () => {
    const banned =
      /\b(?:quorate|inquorate|recused?|sustained|ladder|ballots?|matter class|constitutions?|forums?|remit)\b/i;
    expect(books.flatMap(({ lines }) => lines).filter((line) => banned.test(line))).toEqual([]);
  });

  it('have no half-filled sentence', () => {
    const broken = /undefined|null|NaN|\[object|\.\.|\?\.|,\.|,,|\s[.,;]| {2}|“”|: *$/;
    const lines = everything.flatMap((file) => rulesInWords(file)).flatMap(linesOf);
    expect(lines.filter((line) => broken.test(line))).toEqual([]);
  });

  it('never say that anything was verified', () => {
    const lines = everything.flatMap((file) => rulesInWords(file)).flatMap(linesOf);
    expect(lines.filter((line) => /\bverif|\bconfirmed by\b|\blawful/i.test(line))).toEqual([]);
  });
});

function linesOf({ heading, sentences }: Paragraph): string[] {
  return [heading, ...sentences];
}

function ownLines(file: ConstitutionFile): string[] {
  const conditions = [file, ...Object.values(file.kinds)].flatMap(({ quorum, consensus }) => [
    ...(quorum?.conditions ?? []),
    ...(consensus?.mustAnswer ?? []),
  ]);
  const kinds = Object.values(file.kinds).map(({ name }) => name);
  const needs = [file, ...Object.values(file.kinds)].flatMap(({ outcome }) => [
    ...(outcome?.alsoNeeds ?? []).map(({ of }) => of),
    outcome?.to ?? '',
  ]);
  const steps = file.steps.map(({ name }) => name.replace('?', '[?]'));
  const names = [...conditions.map(({ name }) => name), ...kinds, ...needs, ...steps, file.noun];
  const composed = file.composition.map(({ name }) => name.toLowerCase());
  return rulesInWords(file)
    .slice(1)
    .filter(({ heading }) => !allNames.has(heading))
    .flatMap(({ sentences }) => sentences)
    .filter((line) => !line.startsWith('Source '))
    .filter((line) => !composed.some((name) => line.toLowerCase().startsWith(name)))
    .map((line) =>
      ownWords(line, names).replaceAll(new RegExp(`\\bthe ${file.noun}\\b`, 'gi'), 'Kim'),
    );
}
