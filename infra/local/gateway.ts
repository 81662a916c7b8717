import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type Lambda = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The most that API Gateway takes. */
const largest = 10_000_000;

/** Calls a front as API Gateway does on AWS: what is not plain text arrives base64. */
export async function callFront(lambda: Lambda, request: Request): Promise<Response> {
  const body = await bytesOf(request);
  if (body === undefined) return new Response(null, { status: 413 });
  const { statusCode = 200, headers = {}, body: text = '' } = await lambda(eventOf(request, body));
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]);
  return new Response(text === '' ? null : text, { status: statusCode, headers: sent });
}

function eventOf(request: Request, body: Buffer): APIGatewayProxyEventV2 {
  const { pathname } = new URL(request.url);
  const isText = /^(application\/json|text\/)/i.test(request.headers.get('content-type') ?? '');
  return {
    version: '2.0',
    routeKey: `${request.method} ${pathname}`,
    rawPath: pathname,
    rawQueryString: '',
    requestContext: { http: { method: request.method, path: pathname } },
    headers: Object.fromEntries(request.headers),
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  } as APIGatewayProxyEventV2;
}

async function bytesOf(request: Request): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
