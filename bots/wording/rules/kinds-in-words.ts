import { list, quoted, sentence } from '#bots/wording/language.ts';
import type { Kind } from '#shared/forum/constitution/kind.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Context } from './context.ts';
import type { Paragraph } from './paragraph.ts';
import { type SectionName, sectionNames } from './section-names.ts';
import { sectionsInWords } from './sections-in-words.ts';

/** The kinds of decision with rules of their own: only what differs from the general rules. */
export function kindsInWords(file: ConstitutionFile, context: Context): Paragraph[] {
  return Object.entries(file.kinds).flatMap(([id, kind]) => [
    { heading: sentence(kind.name), sentences: whatDiffers(id, kind) },
    ...sectionsInWords(rulesFor(file, kind), context, (section) => isOwn(kind, section)).map(
      ({ heading, sentences }) => ({
        heading: `${sentence(kind.name)}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
        sentences,
      }),
    ),
  ]);
}

/** The general rules with those of one kind in their place. */
export function rulesFor(file: ConstitutionFile, kind: Kind): Rules {
  const { name: _, ...sections } = kind;
  const own = Object.entries(sections).filter(([, section]) => section !== undefined);
  return { ...file, ...Object.fromEntries(own) };
}

/** "It has its own rules on enough people and the vote." */
export function whatDiffers(id: string, kind: Kind): string[] {
  const own = (Object.keys(sectionNames) as SectionName[]).filter((each) => isOwn(kind, each));
  const called = `The file calls this kind of decision ${quoted(id)}.`;
  if (own.length === 0) return [`${called} The general rules hold for it.`];
  const names = list(own.map((each) => sectionNames[each]));
  return [`${called} It has its own rules on ${names}. For all else the general rules hold.`];
}

function isOwn(kind: Kind, section: string): boolean {
  return Object.entries(kind).some(([name, rule]) => name === section && rule !== undefined);
}
