/** What Slack and Teams reach: https, a name with a dot in it, and no path, as the deployment prints it. */
export function publicAddress(typed: string): string | undefined {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url === undefined || url.protocol !== 'https:') return undefined;
  const bare = url.href === `${url.origin}/` && url.port === '';
  return bare && /[a-z][a-z0-9-]*\.[a-z]+$/.test(url.hostname) ? url.origin : undefined;
}

export const publicAddressExpected =
  'the address that the deployment printed, such as https://accord.example.nhs.uk';
