import { describe, expect, it } from 'vitest';
import { versionHash } from '#shared/decision/words.ts';
import { sha256 } from '#shared/hash.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import {
  channelsShowing,
  emulatorOf,
  isRunning,
  kill,
  moveForward,
  pressCard,
  type Spawned,
  sendForm,
  spawnMachine,
} from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';

const question = 'Shall we open the ward in January?';
const why = 'Forty people a week wait for a bed.';
const about = {
  ics: 'sample',
  decision: `d-${sha256('slack-V1-1.a').slice(0, 20)}`,
  version: versionHash(1, question, why),
};

function propose(machine: Spawned) {
  const values = { question, why, link: '', answerBy: '2099-12-04' };
  const where = { ics: 'sample', forum: 'board' };
  return sendForm(machine, 'chair', { act: 'propose', about: where, view: 'V1', values });
}

function object(machine: Spawned, harm: string) {
  const values = { harm, help: '' };
  return sendForm(machine, 'director-of-finance', {
    act: 'object',
    about,
    view: `V-${harm}`,
    values,
  });
}

describe.skipIf(dynoxide.reason)(`kill -9 right after an answer ${dynoxide.reason ?? ''}`, () => {
  it('loses neither a proposal nor an objection, and both are drawn', async () => {
    const folder = dataFolder();
    const first = await spawnMachine(folder);
    const proposed = await propose(first);
    expect(proposed.status).toBe(200);
    expect(await proposed.text()).toContain('Your proposal is open');
    await kill(first, 'SIGKILL');
    const orphan = emulatorOf(folder) ?? 0;
    expect(isRunning(orphan)).toBe(true);

    const second = await spawnMachine(folder);
    expect(second.said()).toContain('Accord is ready');
    expect(isRunning(orphan)).toBe(false);
    const shown = await channelsShowing(second, question);
    expect(shown.map((channel) => channel.includes(question))).toEqual([true, true]);
    expect((await object(second, 'There are no nurses for it.')).status).toBe(200);
    await kill(second, 'SIGKILL');

    const third = await spawnMachine(folder);
    const drawn = await channelsShowing(third, 'There are no nurses for it.');
    expect(drawn.map((channel) => channel.includes('no nurses'))).toEqual([true, true]);
    const again = await object(third, 'There are no nurses for it.');
    expect(await again.text()).toContain('You objected to version 1');
    const [slack = ''] = await channelsShowing(third, 'no nurses');
    expect(slack.split('"text":"').filter((text) => text.startsWith(question))).toHaveLength(1);
  }, 180_000);

  it('loses no agreement whose drawing was put off', async () => {
    const folder = dataFolder();
    const first = await spawnMachine(folder);
    await propose(first);
    await channelsShowing(first, question);
    const pressed = { act: 'agree', about, trigger: '13.37.agree' };
    expect((await pressCard(first, 'director-of-nursing', pressed)).status).toBe(200);
    await kill(first, 'SIGKILL');

    const second = await spawnMachine(folder);
    await moveForward(second, 11_000);
    const words = '1 of 14';
    const drawn = await channelsShowing(second, words);
    expect(drawn.map((channel) => channel.includes(words))).toEqual([true, true]);
  }, 180_000);
});
