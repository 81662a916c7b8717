import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appPackage } from './teams/app-package.ts';
import { installationOf } from './teams/installation.ts';
import { unusableOption } from './unusable-option.ts';
import type { Answer, Args, Verb } from './verb.ts';

export const teamsPackageVerb: Verb = {
  usage: [
    'Writes the app package that a Teams administrator uploads.',
    'The same options give the same file, byte by byte.',
  ],
  operands: [],
  options: {
    id: {
      type: 'value',
      value: 'ID',
      needed: true,
      help: 'The application (client) id of the app registration: TEAMS_APP_ID.',
    },
    url: {
      type: 'value',
      value: 'ADDRESS',
      needed: true,
      help: 'Where the clerk is reached: the address that the deployment printed.',
    },
    by: { type: 'value', value: 'NAME', help: 'Who runs it, in at most 32 characters.' },
    website: { type: 'value', value: 'PAGE', help: 'Its page; without it, ADDRESS is named.' },
    privacy: { type: 'value', value: 'PAGE', help: 'Its privacy notice; without it, its page.' },
    terms: { type: 'value', value: 'PAGE', help: 'Its terms of use; without it, its page.' },
    'app-version': {
      type: 'value',
      value: 'VERSION',
      help: '1.0.0 unless said otherwise; higher than that of the package whose place it takes.',
    },
    to: { type: 'value', value: 'FILE', help: 'accord-teams.zip unless said otherwise.' },
  },
  run: (args, { folder }) => Promise.resolve(written(args, folder)),
};

function written(args: Args, folder: string): Answer {
  const asked = installationOf(args);
  if (!asked.ok) return { exit: 'unusable', problems: asked.refusal };
  const { id, version, address } = asked.value;
  const file = args.given('to') ?? 'accord-teams.zip';
  try {
    writeFileSync(resolve(folder, file), appPackage(asked.value));
  } catch (fault) {
    if (!cannotBeWritten(fault)) throw fault;
    return unusableOption('--to', file, 'a file, in a folder that is there, that you may write');
  }
  const words = [
    `Written: ${file}, version ${version}, for ${address}.`,
    'In the Teams admin center: Teams apps, Manage apps, Actions, Upload new app.',
  ];
  return { exit: 'ok', words: words.join('\n'), data: { file, id, version, address } };
}

/** Of the place, not of the disk. */
function cannotBeWritten(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return ['EACCES', 'EISDIR', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS'].some((each) => each === code);
}
