/** Where Teams has its Bot Connector: the public cloud and the three government clouds. */
const connectors: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Our tokens and our words go only to Microsoft's own hosts; with authentication off there are no
 * tokens, and the words stay on this machine.
 */
export function mayCall(serviceUrl: string, authenticated: boolean): boolean {
  const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  if (!authenticated) return url.protocol === 'http:' && loopback.has(url.hostname);
  return url.protocol === 'https:' && url.port === '' && connectors.has(url.hostname);
}
