import { inSource } from './in-source.ts';

type Data = Readonly<Record<string, string | number | boolean | null>>;

/** Lambda's own name for it. `WARN` leaves out what went well: on one machine nobody reads that. */
export const leastWritten = 'AWS_LAMBDA_LOG_LEVEL';

/**
 * One JSON line each, on standard output and error, as CloudWatch reads them. `message` is a code;
 * data holds codes and numbers, never words that people typed, names or tokens.
 */
export const log = {
  info: (message: string, data: Data = {}): void => {
    if (process.env[leastWritten] !== 'WARN') write(process.stdout, 'INFO', message, data);
  },
  warn: (message: string, data: Data = {}): void => write(process.stderr, 'WARN', message, data),
  error: (message: string, error: unknown, data: Data = {}): void =>
    write(process.stderr, 'ERROR', message, { ...data, ...faultOf(error) }),
};

function write(stream: NodeJS.WriteStream, level: string, message: string, data: Data): void {
  stream.write(`${JSON.stringify({ level, message, ...data })}\n`);
}

/** What broke and where, without the message of a platform's error that may hold a token. */
function faultOf(error: unknown): Data {
  if (!(error instanceof Error)) return { fault: typeof error };
  const [, ...frames] = (error.stack ?? '').split('\n    at ');
  return { fault: error.name, at: frames.slice(0, 4).map(inSource).join(' < ') };
}
