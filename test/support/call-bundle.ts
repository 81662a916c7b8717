import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const lambda = fileURLToPath(new URL('lambda.mjs', import.meta.url));

export interface Called {
  readonly answers: readonly unknown[];
  /** Every line that it wrote, on either stream. */
  readonly lines: readonly string[];
}

/** A bundle in a fresh process, with these settings and no others, called with each event in turn. */
export function callBundle(
  bundle: string,
  env: Readonly<Record<string, string>>,
  events: readonly unknown[],
): Promise<Called> {
  const child = fork(lambda, { env, silent: true, execArgv: ['--no-deprecation'] });
  child.stdin?.end(JSON.stringify({ bundle, handler: 'handler', events }));
  const written: string[] = [];
  let answers: readonly unknown[] | undefined;
  child.on('message', (message) => {
    answers = message as readonly unknown[];
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => written.push(String(data)));
  }
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      const text = written.join('');
      if (answers === undefined) reject(new Error(text.slice(-2000)));
      else resolve({ answers, lines: text.split('\n').filter((line) => line !== '') });
    });
  });
}
