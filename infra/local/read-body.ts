import { jsonOf } from '#infra/json-of.ts';

const largest = 1_000_000;

/** The body as text, or undefined when it is larger than anything the platforms would take. */
export async function readBody(request: Request): Promise<string | undefined> {
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON, or undefined when it is not. */
export async function readJson(request: Request): Promise<unknown> {
  const body = await readBody(request);
  return body === undefined ? undefined : jsonOf(body);
}
