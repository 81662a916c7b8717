import * as z from 'zod';
import { BrokenOff } from '#infra/cli/broken-off.ts';
import { readDocument } from '#infra/cli/read-document.ts';
import { runTool } from '#infra/cli/run-tool.ts';
import type { Verb } from '#infra/cli/verb.ts';

/** Enough of a verb to see the tool at work: are there as many names in a file as are asked for? */
const names: Verb = {
  usage: ['Counts the names in a file.', 'It is a list of names.'],
  operands: ['FILE'],
  options: {
    'at-least': { type: 'value', value: 'NUMBER', help: 'How many it takes.', needed: true },
    like: { type: 'value', value: 'TEXT', help: 'Only names that hold this.' },
    break: { type: 'flag', help: 'Breaks.' },
    halfway: { type: 'flag', help: 'Breaks while it writes.' },
  },
  run: async (args, { folder }) => {
    const bug = new Error('a bug in the verb');
    if (args.isSet('break')) throw bug;
    if (args.isSet('halfway')) throw new BrokenOff('1 of 2 is written.', { cause: bug });
    const read = readDocument({ file: args.needed('FILE'), folder, schema: z.array(z.string()) });
    if (!read.ok) return { exit: 'unusable', problems: read.refusal };
    const found = read.value.value.filter((name) => name.includes(args.given('like') ?? ''));
    const isEnough = found.length >= Number(args.needed('at-least'));
    return {
      exit: isEnough ? 'ok' : 'no',
      words: isEnough ? 'There are enough.' : 'There are too few.',
      data: { found: found.length },
    };
  },
};

/** What to start as a process. */
export const trial = import.meta.filename;

if (import.meta.main) await runTool({ names: () => Promise.resolve(names) });
