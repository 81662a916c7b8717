import { slackManifest } from '#bots/slack/manifest.ts';
import { publicAddress, publicAddressExpected } from './public-address.ts';
import { unusableOption } from './unusable-option.ts';
import type { Verb } from './verb.ts';

export const slackManifestVerb: Verb = {
  usage: [
    'Prints the manifest from which a Slack app is made, for a workspace of your own.',
    'Paste it at https://api.slack.com/apps: Create New App, From a manifest, JSON.',
  ],
  operands: [],
  options: {
    url: {
      type: 'value',
      value: 'ADDRESS',
      needed: true,
      help: 'Where the clerk is reached: the address that the deployment printed.',
    },
  },
  run(args) {
    const typed = args.needed('url');
    const address = publicAddress(typed);
    if (address === undefined) {
      return Promise.resolve(unusableOption('--url', typed, publicAddressExpected));
    }
    const manifest = slackManifest(address);
    const words = JSON.stringify(manifest, null, 2);
    return Promise.resolve({ exit: 'ok', words, data: { manifest } });
  },
};
