import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtIn } from '#shared/transition/built-in.ts';
import { builtInProgramme } from '#shared/transition/built-in-programme.ts';

const folder = new URL('../../../shared/transition/programmes/', import.meta.url);

it('a plan can be set up of every programme but history', () => {
  const files = readdirSync(folder).map((name) => name.replace('.json', ''));
  const others = files.filter((id) => !builtIn.some((each) => each.id === id));
  expect(others).toEqual(['ics-establishment-2021']);
  expect(builtIn.filter(({ id, name }) => builtInProgramme(id)?.name !== name)).toEqual([]);
  expect(builtInProgramme('ics-establishment-2021')).toBeUndefined();
});
