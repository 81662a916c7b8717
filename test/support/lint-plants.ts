/** A file that must not pass: where it stands, what it says, and the rule that stops it. */
type Forbidden = readonly [path: string, text: string, rule: string];
type Allowed = readonly [path: string, text: string];

const imports = 'no-restricted-imports';

export const forbidden: readonly Forbidden[] = [
  ...notImported('shared/decision', ['zod', 'node:crypto', '../hash.ts', '#shared/ports/clock.ts']),
  ...notImported('shared/transition', ['temporal-polyfill', '#shared/store/keys.ts']),
  ...notImported('shared/calendar', ['#shared/handle-command.ts', 'date-holidays']),
  ...notImported('shared/record', ['#shared/log.ts', '#bots/wording/refusal.ts']),
  ...notImported('shared/directory', ['#infra/local/start.ts', '#shared/settings.ts']),
  ...notImported('shared/forum', ['yaml', '#shared/ports/clock.ts']),
  ...notImported('shared/ports', ['zod', '#shared/store/keys.ts', '#bots/views/view.ts']),
  ...notImported('shared/store', ['@slack/bolt', '#bots/views/view.ts', '#functions/ports.ts']),
  ...notImported('bots/wording', ['zod', '#bots/slack/app.ts', '#shared/ports/clock.ts']),
  ...notImported('bots/views', ['@slack/types', '#bots/teams/handler.ts', '#shared/log.ts']),
  ...notImported('bots/desk', ['zod', '#bots/slack/app.ts', '#shared/store/keys.ts', 'node:fs']),
  ...notImported('bots/slack', ['botbuilder', '@aws-sdk/lib-dynamodb', '#bots/teams/handler.ts']),
  ...notImported('bots/slack/listeners', [
    '../app.ts',
    '#shared/store/keys.ts',
    '#functions/ports.ts',
  ]),
  ...notImported('bots/teams', ['@slack/types', '@aws-sdk/lib-dynamodb', '#bots/slack/app.ts']),
  ...notImported('bots/teams/cards', ['#shared/store/keys.ts', '#infra/app.ts']),
  ...notImported('functions', ['./slack.ts', './teams.ts', '#functions/ports.ts', '#infra/app.ts']),
  ...notImported('functions', ['botbuilder', '#test/support/board.ts', './pots.ts']),
  ...notImported('infra/stacks', [
    '#shared/result.ts',
    '#infra/local/start.ts',
    '#functions/slack.ts',
  ]),
  ...notImported('infra/deploy', ['#infra/local/start.ts', '#infra/cli/accord.ts', 'botbuilder']),
  ...notImported('infra/bundles', ['#infra/local/start.ts', '../app.ts', '#test/support/board.ts']),
  ...notImported('infra/local/slack', ['botbuilder', '#test/support/board.ts', '../serve.ts']),
  ['shared/handle-command.ts', "import '#shared/store/keys.ts';", imports],
  ['shared/perform-effects.ts', "import 'zod';", imports],
  ['shared/clock.ts', "import 'zod';", imports],
  ['shared/result.ts', "import './time.ts';", imports],
  ['infra/app.ts', "import './local/start.ts';", imports],
  ['bots/desk.ts', "import './slack/app.ts';", imports],
  [
    'bots/teams/front.ts',
    "import { CloudAdapter } from 'botbuilder';\nexport const made = new CloudAdapter();",
    imports,
  ],
  ['bots/teams/star.ts', "import * as sdk from 'botbuilder';\nexport const made = sdk;", imports],
  ...global(
    'new Date()',
    'process.env',
    'fetch("x")',
    'setTimeout(() => 1, 1)',
    'crypto',
    'globalThis.Date',
  ),
  ['shared/decision/log.ts', 'console.log(1);', 'no-console'],
  ['shared/decision/chance.ts', 'export const made = Math.random();', 'no-restricted-properties'],
  ['shared/decision/wait.ts', 'export const made = async () => 1;', 'no-async-await'],
  ['shared/decision/later.ts', 'export type Made = Promise<string>;', 'no-restricted-types'],
  [
    'shared/decision/one.ts',
    "import type { Two } from './two.ts';\nexport type One = Two | 1;",
    'no-cycle',
  ],
  [
    'shared/decision/two.ts',
    "import type { One } from '#shared/decision/one.ts';\nexport type Two = One | 2;",
    'no-cycle',
  ],
  [
    'functions/floating.ts',
    'const made = async () => 1;\nexport function go() {\n  made();\n}',
    'no-floating-promises',
  ],
  ['functions/caught.ts', 'try {\n} catch (error) {\n  throw `${error}`;\n}', 'only-throw-error'],
  ['functions/main.ts', 'export default 1;', 'no-default-export'],
  ['functions/barrel.ts', "export * from '#bots/wording/refusal.ts';", 'no-barrel-file'],
  ['functions/loose.ts', 'export const made: any = 1;', 'no-explicit-any'],
  [
    'functions/sure.ts',
    'export const made = (one: string | null) => one!;',
    'no-non-null-assertion',
  ],
  ['functions/camelCase.ts', 'export const made = 1;', 'filename-case'],
  [
    'functions/switch.ts',
    "export function go(one: 'a' | 'b') {\n  switch (one) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
    'switch-exhaustiveness-check',
  ],
];

export const allowed: readonly Allowed[] = [
  imported('shared/decision', [
    '#shared/forum/seat.ts',
    '#shared/result.ts',
    './near.ts',
    './near/by.ts',
  ]),
  imported('shared/forum', [
    'zod',
    'zod/mini',
    '#shared/calendar/day.ts',
    './templates/board.json',
  ]),
  imported('shared/ports', ['#shared/decision/event.ts', '#shared/directory/account.ts']),
  imported('shared/store', ['@aws-sdk/lib-dynamodb', 'zod', '#shared/ports/clock.ts', './keys.ts']),
  imported('bots/wording', ['#shared/decision/refusal.ts', '#shared/time.ts']),
  imported('bots/views', ['#bots/wording/near.ts', '#shared/forum/seat.ts']),
  imported('bots/desk', [
    '#bots/views/view.ts',
    '#shared/handle-near.ts',
    '#shared/ports/clock.ts',
  ]),
  imported('bots/slack', [
    '@slack/bolt',
    '@slack/web-api',
    '#bots/desk/desk.ts',
    './near.ts',
    'node:crypto',
  ]),
  imported('bots/teams', ['botbuilder', '@microsoft/teams.cards', '#bots/views/view.ts']),
  imported('functions', [
    './ports.ts',
    '#bots/slack/app.ts',
    '#shared/store/keys.ts',
    '@aws-sdk/lib-dynamodb',
  ]),
  imported('infra/stacks', [
    'aws-cdk-lib',
    'aws-cdk-lib/aws-lambda',
    'constructs',
    '#shared/settings.ts',
  ]),
  imported('infra/deploy', ['#infra/json-of.ts', '#infra/stages.ts', '#infra/words/deploy.ts']),
  imported('infra/local', [
    '#functions/near.ts',
    '#shared/store/keys.ts',
    'node:http',
    './console/page.ts',
  ]),
  [
    'bots/teams/adapter.ts',
    "import { CloudAdapter } from 'botbuilder';\nexport const made = new CloudAdapter();",
  ],
  ['shared/time.ts', "import 'temporal-polyfill';"],
  ['shared/hash.ts', "import 'node:crypto';"],
  ['shared/keys.ts', "import 'node:fs';\nimport '#shared/ports/near.ts';"],
  ['shared/settings.ts', "import * as z from 'zod/mini';\nexport const made = z.string();"],
  [
    'test/near.ts',
    "import '#infra/local/near.ts';\nimport '#shared/store/keys.ts';\nimport 'botbuilder';",
  ],
];

function notImported(folder: string, names: readonly string[]): readonly Forbidden[] {
  return names.map((name) => [
    `${folder}/${name.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}-planted.ts`,
    `import '${name}';`,
    imports,
  ]);
}

function global(...expressions: readonly string[]): readonly Forbidden[] {
  return expressions.map((expression, index) => [
    `shared/decision/global-${index}.ts`,
    `export const made = ${expression};`,
    'no-restricted-globals',
  ]);
}

function imported(folder: string, names: readonly string[]): Allowed {
  return [`${folder}/good.ts`, names.map((name) => `import '${name}';`).join('\n')];
}
