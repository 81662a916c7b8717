import { afterAll } from 'vitest';
import { wrongInLogLine } from './wrong-in-log-line.ts';

/** Every line that any test makes the log write is looked at: codes and numbers, and nothing else. */
const wrong: string[] = [];

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  stream.write = ((...given: Parameters<typeof write>) => {
    const [text] = given;
    if (typeof text === 'string') wrong.push(...text.split('\n').flatMap(wrongInLogLine));
    return write(...given);
  }) as typeof stream.write;
}

afterAll(() => {
  if (wrong.length > 0) throw new Error(`the log says too much: ${wrong.join(', ')}`);
});
