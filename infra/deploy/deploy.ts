import { spawnSync } from 'node:child_process';
import { secretNameOf } from '#infra/stacks/secret-name.ts';
import { sentences } from '#infra/words/deploy.ts';
import { accountFacts } from './account-facts.ts';
import { cdkArguments } from './cdk-arguments.ts';
import { preflight } from './preflight.ts';
import { wishIn } from './wish.ts';

process.exitCode = await deploy(process.argv.slice(2));

/** Looks before it leaps: 1 where something is missing, 2 where the wish cannot be read. */
async function deploy(argv: readonly string[]): Promise<number> {
  const wish = wishIn(argv);
  if (!wish.ok) return say(2, [wish.refusal]);
  const { stage, settings } = wish.value;
  const facts = await accountFacts(settings.region, secretNameOf(stage)).catch(denial);
  if (typeof facts === 'string') return say(1, [facts]);
  const today = new Date().toISOString().slice(0, 10);
  const problems = preflight(wish.value, facts, today);
  if (problems.length > 0) return say(1, problems);
  say(0, [sentences.ready(stage, facts.account ?? '', settings.region)]);
  return spawnSync('cdk', cdkArguments(wish.value, facts, today), { stdio: 'inherit' }).status ?? 1;
}

/** Not being allowed to look is an answer; anything else that breaks is not. */
function denial(error: unknown): string {
  if (error instanceof Error && error.name.startsWith('AccessDenied')) {
    return sentences.notAllowed(error.message);
  }
  throw error;
}

function say(code: number, lines: readonly string[]): number {
  for (const line of lines) (code === 0 ? console.log : console.error)(line);
  return code;
}
