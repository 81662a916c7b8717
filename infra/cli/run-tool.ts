import { inspect } from 'node:util';
import { BrokenOff } from './broken-off.ts';
import { callVerb } from './call-verb.ts';
import { shownAs, tell } from './tell.ts';
import type { Verbs } from './verbs.ts';

/** None of the three that are answers. */
const faultCode = 70;

/** Runs the tool for this process, and sets the code that it ends with. */
export async function runTool(verbs: Verbs): Promise<void> {
  const argv = process.argv.slice(2);
  const asJson = argv.includes('--json');
  const fail = (fault: unknown) => {
    tellFault(fault, asJson);
    process.exit(faultCode);
  };
  process.on('uncaughtException', fail);
  process.stdout.on('error', leaveWithReader);
  try {
    const io = { folder: process.env['INIT_CWD'] ?? process.cwd(), env: process.env };
    process.exitCode = tell(await callVerb(verbs, argv, io), asJson);
  } catch (fault) {
    tellFault(fault, asJson);
    process.exitCode = faultCode;
  }
}

function tellFault(fault: unknown, asJson: boolean): void {
  const { said, broken } = toldOf(fault);
  console.error(`accord: something broke that is not your mistake. ${said}`);
  console.error(shownAs(inspect(broken)));
  if (asJson) console.log(JSON.stringify({ answer: 'fault', said }));
}

/** What stands all the same, and what broke. */
function toldOf(fault: unknown): { readonly said: string; readonly broken: unknown } {
  return fault instanceof BrokenOff
    ? { said: fault.message, broken: fault.cause }
    : { said: 'Nothing was answered.', broken: fault };
}

/** `accord … | head` is no fault: whoever reads has enough. */
function leaveWithReader(fault: Error): void {
  if (!('code' in fault) || fault.code !== 'EPIPE') throw fault;
  process.exit();
}
