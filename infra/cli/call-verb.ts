import { asked, type WrongUsage } from './asked.ts';
import { nearestName } from './nearest-name.ts';
import { synopsis, toolHelp, toolSynopsis, verbHelp } from './usage.ts';
import type { Answer, Io } from './verb.ts';
import type { Verbs } from './verbs.ts';

export type Called =
  | Answer
  | { readonly exit: 'help'; readonly lines: readonly string[] }
  | { readonly exit: 'wrong usage'; readonly problem: WrongUsage; readonly usage: string };

/** Finds the verb among the arguments, helps with it, or runs it. */
export async function callVerb(verbs: Verbs, argv: readonly string[], io: Io): Promise<Called> {
  const own = argv.indexOf('--') === -1 ? argv : argv.slice(0, argv.indexOf('--'));
  const wantsHelp = own.some((each) => each === '--help' || each === '-h');
  const rest = argv.filter((each, index) => index >= own.length || !everyVerbs.has(each));
  const [name, ...given] = rest;
  const load = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (load === undefined || name === undefined) {
    return wantsHelp && name === undefined
      ? { exit: 'help', lines: await toolHelp(verbs) }
      : { exit: 'wrong usage', problem: unknownVerb(verbs, name), usage: toolSynopsis };
  }
  const verb = await load();
  if (wantsHelp) return { exit: 'help', lines: verbHelp(name, verb) };
  const args = asked(verb, given);
  return args.ok
    ? verb.run(args.value, io)
    : { exit: 'wrong usage', problem: args.refusal, usage: synopsis(name, verb) };
}

const everyVerbs: ReadonlySet<string> = new Set(['--json', '--help', '-h']);

function unknownVerb(verbs: Verbs, name: string | undefined): WrongUsage {
  const names = Object.keys(verbs);
  const nearest = name === undefined ? undefined : nearestName(name, names);
  const hint = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
  return {
    found: name === undefined ? 'no verb' : `"${name}"`,
    expected: `one of ${[...names, '--help'].join(', ')}${hint}`,
  };
}
