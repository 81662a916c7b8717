import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { takeTurn } from '#infra/cli/record/one-at-a-time.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { taker } from './taker.ts';

const times = 50;

/** Of a process that has ended. */
function deadPid(): string {
  return String(spawnSync(process.execPath, ['--version']).pid);
}

it('never gives two the turn of one that is gone', async () => {
  const file = join(dataFolder(), 'command.pid');
  const dead = deadPid();
  writeFileSync(file, dead);
  writeFileSync(`${file}.taken`, '0');
  const takers = Array.from({ length: 2 }, () =>
    spawn(process.execPath, [taker, file, String(times), dead], { stdio: 'inherit' }),
  );
  const ends = await Promise.all(takers.map((each) => once(each, 'exit')));
  expect(ends.map(([code]) => code as number)).toEqual([0, 0]);
  expect(readFileSync(`${file}.taken`, 'utf8')).toBe(String(times * 2));
}, 60_000);

it('goes to the first of two that see the same holder gone', async () => {
  const file = join(dataFolder(), 'command.pid');
  writeFileSync(file, deadPid());
  const other = String(process.ppid);
  vi.spyOn(process, 'kill').mockImplementationOnce(() => {
    writeFileSync(file, other);
    throw new Error('no such process');
  });
  const turn = takeTurn(file);
  await pause(100);
  expect(readFileSync(file, 'utf8')).toBe(other);
  rmSync(file);
  (await turn)();
});

it('keeps nobody waiting for one that was killed while it took over', async () => {
  const file = join(dataFolder(), 'command.pid');
  writeFileSync(file, deadPid());
  writeFileSync(`${file}.next`, deadPid());
  const leave = await takeTurn(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  leave();
  expect(readdirSync(dirname(file))).toEqual([]);
});
