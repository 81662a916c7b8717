import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';

export type ConnectorOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];

/**
 * Calls the Bot Connector once, within the limit. Nothing is tried again here, not even what
 * botbuilder would: a post is not idempotent, and when to come back is the ledger's to decide.
 */
export function connectorOptions(milliseconds: number): ConnectorOptions {
  return { httpClient: { sendRequest: (request) => sent(request, milliseconds) } };
}

async function sent(request: HttpRequest, milliseconds: number) {
  const response = await answered(request, milliseconds);
  if (!response.ok) {
    throw new DeliveryFault(new Error(`status-${response.status}`), retryAfterOf(response));
  }
  const headers = request.headers.clone();
  for (const { name } of headers.headersArray()) headers.remove(name);
  for (const [name, value] of response.headers) headers.set(name, value);
  return { request, status: response.status, headers, bodyAsText: await response.text() };
}

async function answered(request: HttpRequest, milliseconds: number): Promise<Response> {
  const headers = request.headers
    .headersArray()
    .map(({ name, value }): [string, string] => [name, value]);
  const body: unknown = request.body;
  try {
    return await fetch(request.url, {
      method: request.method,
      headers,
      ...(typeof body === 'string' ? { body } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    });
  } catch (fault) {
    throw new DeliveryFault(fault);
  }
}

function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
