import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConnectorOptions } from './connector-client.ts';
import type { TeamsSettings } from './teams-settings.ts';

const issuer = 'https://api.botframework.com';
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * The public cloud's channel validation with the keys of one metadata document. All is spelt out
 * because botbuilder, given any one of these, leaves the others empty.
 */
export function authentication(
  settings: TeamsSettings,
  connector: ConnectorOptions,
): ConfigurationBotFrameworkAuthentication {
  const metadata = metadataOf(settings);
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...credentials(settings),
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
      OAuthUrl: issuer,
      CallerId: 'urn:botframework:azure',
    },
    undefined,
    { requiredEndorsements: [], validateClaims: channelsOnly },
    undefined,
    connector,
  );
}

/** Where the keys are named that sign what Teams sends. */
export function metadataOf(settings: TeamsSettings): string {
  return settings.TEAMS_OPENID_METADATA_URL ?? publicMetadata;
}

/** New bots belong to one tenant. Without its secret the bot can be called, and cannot answer. */
function credentials(settings: TeamsSettings): Readonly<Record<string, string>> {
  const {
    TEAMS_APP_ID: MicrosoftAppId,
    TEAMS_APP_PASSWORD: MicrosoftAppPassword,
    TEAMS_TENANT_ID: MicrosoftAppTenantId,
  } = settings;
  if (MicrosoftAppId === '') return {};
  if (MicrosoftAppPassword === '' || MicrosoftAppTenantId === '') return { MicrosoftAppId };
  const MicrosoftAppType = 'SingleTenant';
  return { MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId };
}

interface Claim {
  readonly type: string;
  readonly value: string;
}

/** Emulators and other bots have tokens too: none of them speaks for Teams. */
async function channelsOnly(claims: readonly Claim[]): Promise<void> {
  const channel = claims.some(({ type, value }) => type === 'iss' && value === issuer);
  if (!channel) throw new Error('issuer-refused');
}
