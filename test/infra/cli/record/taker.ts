import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { takeTurn } from '#infra/cli/record/one-at-a-time.ts';

/** What to start as a process. */
export const taker = import.meta.filename;

/** Takes its turn so many times, and leaves each as if it had been killed. */
async function take(file: string, times: number, deadPid: string): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await takeTurn(file);
    // Where another has its turn too, this is refused.
    closeSync(openSync(`${file}.alone`, 'wx'));
    const taken = Number(readFileSync(`${file}.taken`, 'utf8')) + 1;
    writeFileSync(`${file}.taken`, String(taken));
    rmSync(`${file}.alone`);
    writeFileSync(file, deadPid);
  }
}

const [, , file = '', times = '', deadPid = ''] = process.argv;
if (import.meta.main) await take(file, Number(times), deadPid);
