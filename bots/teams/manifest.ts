import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { appListing } from '#bots/wording/app-listing.ts';
import { labels } from '#bots/wording/labels.ts';
import { waysIn } from './ways-in.ts';

/** The clerk in one tenant. */
export interface Installation {
  /** The app id that Entra gave; the bot and the app are known by it. */
  readonly id: string;
  /** `1.2.3`: Teams takes a package in another's place only where the figure is higher. */
  readonly version: string;
  /** `https://…`, no path. */
  readonly address: string;
  readonly publisher: Publisher;
}

/** Who runs the clerk: at most 32 characters of name, and pages that Teams shows beside the app. */
interface Publisher {
  readonly name: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

const everywhere = ['personal', 'team', 'groupChat'] as const;

/**
 * What a tenant is asked to install. In a channel the clerk is sent a message only where it is
 * mentioned, since no permission to read is asked for.
 */
export function teamsManifest({ id, version, address, publisher }: Installation) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version,
    id,
    localizationInfo: { defaultLanguageTag: 'en-gb' },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { short: appListing.name },
    description: { short: appListing.short, full: appListing.long },
    icons: { color: 'colour.png', outline: 'outline.png' },
    accentColor: appListing.colour,
    bots: [
      {
        botId: id,
        scopes: [...everywhere],
        commandLists: [
          {
            scopes: [...everywhere],
            commands: [
              { title: waysIn.propose, description: appListing.propose },
              { title: waysIn.milestones, description: appListing.milestones },
            ],
          },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: id,
        commands: [
          {
            id: waysIn.makeItCount,
            type: 'action',
            context: ['message'],
            title: labels['make-it-count'],
            description: appListing.makeItCount,
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(address).hostname],
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  } satisfies TeamsManifestLatest;
}
