import { sentence } from '#bots/wording/language.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';

/** Each test on a line; where there is more than one, a line before them says that all must be passed. */
export function testsInWords(
  tests: readonly Limb[],
  lead: string,
  say: (test: Limb) => string,
): string[] {
  const lines = tests.map((test, index) => {
    const number = tests.length === 1 ? [] : [`Test ${index + 1}`];
    const name = test.name === undefined ? [] : [test.name];
    return [sentence([...number, ...name].join(', ')), say(test)].filter(Boolean).join('. ');
  });
  return tests.length === 1 ? lines : [lead, ...lines];
}
