/** What `npm run deploy` says before it creates anything. */
export const sentences = {
  unknownStage: (found: string, known: readonly string[]) =>
    `${found === '' ? 'No stage is named' : `There is no stage "${found}"`}. Say one of these: ${known
      .map((name) => `npm run deploy -- --stage ${name}`)
      .join(', or ')}. Stages are written in infra/stages.ts.`,
  outsideUk: (region: string) =>
    `The region ${region} is not in the United Kingdom, where the record is expected to be kept. Choose eu-west-2, or say why not: --region ${region} --because "the reason, as your information governance lead accepted it".`,
  notSignedIn:
    'Nobody is signed in to AWS here. Sign in (for example with "aws sso login", then AWS_PROFILE) and start this again.',
  notAllowed: (said: string) =>
    `Whoever is signed in may not look at what a deployment needs. Use the role that deploys, or ask for the permission that AWS names: ${said}`,
  noBootstrap: (account: string, region: string) =>
    `The account ${account} is not prepared for CDK in ${region}. Prepare it once: npx cdk bootstrap aws://${account}/${region}`,
  noSecret: (name: string, settings: readonly string[]) =>
    `There is no secret "${name}" in Secrets Manager. Write a JSON object with these names into a file, and then: aws secretsmanager create-secret --name ${name} --secret-string file://that-file.json. The names: ${settings.join(', ')}.`,
  settingsMissing: (stage: string, name: string, settings: readonly string[]) =>
    `The secret "${name}" lacks ${settings.join(', ')}. Put in each of them: npm run -s accord -- rotate NAME --stage ${stage}`,
  noOperators: (stage: string) =>
    `Nobody would hear the alarms of ${stage}. Write an e-mail address into "operators" of that stage in infra/stages.ts.`,
  noTeamsSecretEnd: (stage: string) =>
    `Nobody would be told before the client secret of the Teams bot ends. Write the day that Entra shows into "teamsSecretEnds" of ${stage} in infra/stages.ts, as 2027-11-01.`,
  teamsSecretEnded: (stage: string, ends: string) =>
    `The client secret of the Teams bot of ${stage} ended on ${ends}. Make a new one, put it into the secret, and write its last day into infra/stages.ts.`,
  ready: (stage: string, account: string, region: string) =>
    `Everything is there: deploying ${stage} to ${account} in ${region}.`,
} as const;
