import * as z from 'zod/mini';

const given = z.string().check(z.minLength(1));
/** Must be named, and may be blank on one machine, where blank means "no Bot Framework". */
const blankLocally = z.string();
const optional = z.optional(z.string());
const optionalUrl = z.optional(z.url());

const schema = z.object({
  SLACK_SIGNING_SECRET: given,
  SLACK_BOT_TOKEN: given,
  SLACK_BOT_ID: given,
  SLACK_BOT_USER_ID: given,
  SLACK_API_URL: optionalUrl,
  TEAMS_APP_ID: blankLocally,
  TEAMS_APP_PASSWORD: blankLocally,
  TEAMS_TENANT_ID: blankLocally,
  TEAMS_OPENID_METADATA_URL: optionalUrl,
  TABLE_NAME: given,
  DYNAMODB_ENDPOINT: optionalUrl,
  SCHEDULER_ENDPOINT: optionalUrl,
  SCHEDULER_GROUP: given,
  SCHEDULER_ROLE_ARN: given,
  SCHEDULER_DLQ_ARN: given,
  DEADLINES_ARN: given,
  DELIVERIES_ARN: given,
  DAILY_ARN: given,
  PAGES_URL: z.url(),
  KEY_FILE: optional,
  CLOCK_FILE: optional,
});

/** Everything that differs between one machine and AWS, and between one installation and another. */
export type Settings = Readonly<z.infer<typeof schema>>;
export type SettingName = keyof Settings;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown at start when the settings do not allow it; names every setting at fault at once. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';
  /** Absent, blank or no address where one is due. */
  readonly missing: readonly string[];
  /** Given, but never allowed on AWS. */
  readonly refused: readonly string[];

  constructor(missing: readonly string[], refused: readonly string[]) {
    super(`missing=${missing.join(',')};refused=${refused.join(',')}`);
    this.missing = missing;
    this.refused = refused;
  }
}

/** The settings a function asks for, and no others, checked. */
export function readSettings<Name extends SettingName>(
  env: Environment,
  names: readonly Name[],
): Pick<Settings, Name> {
  const asked = Object.fromEntries(names.map((name) => [name, blankAsAbsent(name, env[name])]));
  const parsed = z.pick(schema, mask(names)).safeParse(asked);
  const missing = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
  const refused = refusedOnAws(env, names);
  if (!parsed.success || refused.length > 0) throw new SettingsFault(missing, refused);
  return parsed.data as Pick<Settings, Name>;
}

function mask(names: readonly SettingName[]): Partial<Record<SettingName, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function blankAsAbsent(name: SettingName, value: string | undefined): string | undefined {
  return value === '' && schema.shape[name] !== blankLocally ? undefined : value;
}

/** A clock that can be moved, keys in a file and an open Teams door belong to one machine alone. */
function refusedOnAws(env: Environment, names: readonly SettingName[]): readonly string[] {
  if (env['AWS_LAMBDA_FUNCTION_NAME'] === undefined) return [];
  const local = (['CLOCK_FILE', 'KEY_FILE'] as const).filter((name) => (env[name] ?? '') !== '');
  const open = names.filter((name) => schema.shape[name] === blankLocally && env[name] === '');
  return [...local, ...open];
}
