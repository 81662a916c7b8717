import { programme } from '#shared/transition/programme.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import type { Chapter, Page } from './reference.ts';

export const programmeSchema = jsonSchemaOf(programme, {
  $id: 'https://accord.example/programme.schema.json',
  title: 'A programme of milestones',
});

const chapters: readonly Chapter[] = [
  chapter('The file', ['id', 'name', 'is', 'firstDay', 'sources', 'lasts']),
  chapter('Quarters', ['quarters'], { quarter: 'A quarter' }),
  chapter('Milestones', ['milestones'], {
    milestone: 'A milestone',
    due: 'By when',
    part: 'A part',
    ownerRole: 'Who looks after it',
  }),
  chapter('When people are asked', ['stages'], { stage: 'A stage' }),
  chapter('What must not be forgotten', ['constraints'], {
    constraint: 'A constraint',
    asks: 'What it asks',
  }),
];

/** The reference of programmes, after prose that is kept in a file of its own. */
export function programmePage(before: string): Page {
  const least = programme.parse(minimal);
  return { schema: programmeSchema, chapters, defaults: least, before, after: '' };
}

/** The least that a programme must say. */
const minimal = {
  id: 'moving-in',
  name: 'Moving in',
  lasts: { months: 6 },
  milestones: [
    { id: 'move', output: 'Move in', owner: { role: 'All', is: 'stated' }, source: 'Our plan' },
  ],
};

function chapter(
  heading: string,
  fields: Chapter['fields'],
  parts: Chapter['parts'] = {},
): Chapter {
  return { heading, fields, parts, examples: [] };
}
