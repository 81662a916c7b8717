import { startMachine } from './one-machine.ts';

const dataFolder = process.env['ACCORD_DATA'] ?? '.accord';
const port = Number(process.env['PORT'] ?? '3000');
const asked = Promise.withResolvers<void>();

// From the first moment on: whoever is stopped while starting leaves no child behind either.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.resolve());

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${process.env['PORT']}": please give a number from 0 to 65535.`);
  }
  const machine = await startMachine({ port, dataFolder, env: process.env, report });
  console.log(`Accord is ready: ${machine.url}`);
  await asked.promise;
  await machine.stop();
  process.exit(0);
} catch (fault) {
  console.error(isPortTaken(fault) ? portTaken() : fault instanceof Error ? fault.message : fault);
  process.exit(1);
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
