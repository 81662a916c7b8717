import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interestsAsCsv } from '#bots/wording/export.ts';
import type { RegisterEvent } from '#shared/interests/register.ts';
import { dynamo } from '#test/support/table.ts';
import { importBench } from './ics/import-bench.ts';
import { riverside } from './ics/riverside.ts';
import { saidOf } from './ics/said-of-ics.ts';

const headings = 'person,type,interest,from,declared,to\n';
const shares = 'ann,direct financial,"Shares in Brightwell, Ltd",2020-03-01,2020-03-10,\n';
const hall = "Bob Jones,indirect,'=My wife owns the hall,2019-01-01,2020-01-01,2021-01-01\n";
const published = [
  'Role,Name,Type,Interest,From,To,Declared on,Late',
  'Chair (Riverside board),Ann Smith,Direct financial,"Shares in Brightwell, Ltd",2020-03-01,,2020-03-10,no',
  "Medical director (Riverside board),Bob Jones,Indirect,'=My wife owns the hall,2019-01-01,2021-01-01,2020-01-01,yes",
].join('\n');

describe.skipIf(dynamo.reason)(`a register of interests ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  const withRegister = (csv: string) => {
    bench.write({ ...bench.ics(), interests: 'interests.csv' });
    writeFileSync(join(bench.folder(), 'interests.csv'), csv);
  };

  it('is taken over from a table, once, and published as another', async () => {
    withRegister(headings + shares + hall);
    const shown = await bench.accord('import ics.yaml');
    expect(shown.words).toContain('Ann Smith: “Shares in Brightwell, Ltd” joins the register');
    expect(shown.words).toContain(
      'Bob Jones: “=My wife owns the hall” joins the register of interests, ended on 1 January 2021.',
    );
    expect((await bench.accord('import ics.yaml --apply')).exit).toBe('ok');
    expect((await bench.accord('import ics.yaml')).words).toContain('Nothing changes');
    const all = await bench.accord(`export --ics ${bench.ics().ics} --interests`);
    expect(all.words.trimEnd()).toBe(published);
    const board = await bench.accord(`export --ics ${bench.ics().ics} --interests --forum audit`);
    expect(board.words.trimEnd().split('\n')).toHaveLength(1);
    const history = await bench
      .store()
      .load<RegisterEvent>({ ics: bench.ics().ics, kind: 'interests', id: 'ann' });
    expect(history).toMatchObject([
      { event: { by: 'cat', person: 'ann', type: 'InterestRegistered' } },
    ]);
  });

  it('is ended by a later table, and as it was before can be asked for', async () => {
    withRegister(headings + shares);
    await bench.accord('import ics.yaml --apply');
    withRegister(headings + shares.replace(/,\n$/, ',2024-05-01\n'));
    expect((await bench.accord('import ics.yaml')).words).toContain(
      'is on the register of interests, ended on 1 May 2024.',
    );
    await bench.accord('import ics.yaml --apply --by cat');
    expect((await bench.accord(`export --ics ${bench.ics().ics} --interests`)).words).toContain(
      '2020-03-01,2024-05-01,',
    );
    expect(
      (await bench.accord(`export --ics ${bench.ics().ics} --interests --at 2020-01-01`)).exit,
    ).toBe('no');
    const wrong = await bench.accord(`export --ics ${bench.ics().ics} --interests --forum bord`);
    expect(wrong).toMatchObject({ exit: 'unusable' });
  });

  it('of which a line is wrong writes nothing at all', async () => {
    withRegister(`${headings}${shares}${hall.replace('2021-01-01', '2018-01-01')}`);
    expect(await bench.accord('import ics.yaml --apply')).toMatchObject({ exit: 'unusable' });
    expect((await bench.onRecord()).directoryHistory).toEqual([]);
  });

  it('of many lines is written whole', async () => {
    const many = Array.from({ length: 70 }, (_, each) =>
      shares.replace('Brightwell', `Well ${each}`),
    );
    withRegister(headings + many.join(''));
    await bench.accord('import ics.yaml --apply');
    expect(
      (await bench.accord(`export --ics ${bench.ics().ics} --interests`)).words
        .trimEnd()
        .split('\n'),
    ).toHaveLength(71);
  });
});

describe('a table of interests', () => {
  const ics = { ...riverside(), interests: 'interests.csv' };

  it.each([
    ['nothing', shares, null],
    ['someone unknown', shares.replace('ann', 'eve'), '2:1 person: found "eve", expected a person'],
    ['a type unknown', shares.replace('direct financial', 'money'), '2:1 type: found "money"'],
    [
      'a day ahead',
      shares.replace('2020-03-01', '2999-03-01'),
      '2:1 from: found 2999-03-01, expected today',
    ],
    [
      'a declaration ahead',
      shares.replace('2020-03-10', '2999-03-10'),
      '2:1 declared: found 2999-03-10',
    ],
    [
      'an end before it began',
      hall.replace('2021-01-01', '2018-01-01'),
      '2:1 to: found 2018-01-01, expected a day that is not before 2019-01-01',
    ],
    [
      'an NHS number',
      shares.replace('Brightwell', 'NHS 943 476 5919'),
      '2:1 interest: found an NHS number',
    ],
    ['no declaration', shares.replace('2020-03-10', ''), '2:1 declared: found nothing'],
    ['words that are too long', shares.replace('Brightwell', 'x'.repeat(3101)), '2:1'],
  ])('with %s', async (_, row, says) => {
    const said = await saidOf(ics, { 'interests.csv': headings + row });
    if (says === null) expect(said).toEqual([]);
    else expect(said.join('\n')).toContain(`interests.csv:${says}`);
  });
});

it('no cell of a published register is one that a spreadsheet would calculate', () => {
  const row = { role: '', name: '', type: '', from: '', to: '', declaredOn: '', late: false };
  for (const sign of ['=', '+', '-', '@', '\t']) {
    const csv = interestsAsCsv([{ ...row, interest: `${sign}1+1` }]);
    expect(csv).toContain(`'${sign}1+1`);
  }
  expect(interestsAsCsv([{ ...row, interest: 'He said "no"' }])).toContain('"He said ""no"""');
});
