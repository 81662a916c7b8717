import { parseArgs } from 'node:util';
import { problemLine } from '#bots/wording/input-problems.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { startMachine } from './one-machine.ts';
import { UnusableIcs } from './opened-ics.ts';

const dataFolder = process.env['ACCORD_DATA'] ?? '.accord';
const port = Number(process.env['PORT'] ?? '3000');
const asked = Promise.withResolvers<void>();

// From the first moment on: whoever is stopped while starting leaves no child behind either.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.resolve());

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${process.env['PORT']}": please give a number from 0 to 65535.`);
  }
  const machine = await startMachine({
    port,
    dataFolder,
    env: process.env,
    report,
    ics: askedIcs(),
  });
  console.log(`Accord is ready: ${machine.url}`);
  await asked.promise;
  await machine.stop();
  process.exit(0);
} catch (fault) {
  console.error(wordsFor(fault));
  process.exit(fault instanceof UnusableIcs || isWrongUsage(fault) ? 2 : 1);
}

/** `npm start -- --ics FILE`, by its path from where that is called. */
function askedIcs(): NamedFile | undefined {
  const { ics } = parseArgs({ options: { ics: { type: 'string' } } }).values;
  if (ics === undefined) return undefined;
  return { file: ics, folder: process.env['INIT_CWD'] ?? process.cwd() };
}

function wordsFor(fault: unknown): unknown {
  if (isPortTaken(fault)) return portTaken();
  if (fault instanceof UnusableIcs) return fault.problems.map(problemLine).join('\n');
  return fault instanceof Error ? fault.message : fault;
}

function isWrongUsage(fault: unknown): boolean {
  return (
    fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')
  );
}

function report(fault: unknown): void {
  console.error(fault);
}

function portTaken(): string {
  return `Port ${port} is taken, perhaps by an Accord that is still running. Stop it, or choose another: PORT=3001 npm start`;
}

function isPortTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}
