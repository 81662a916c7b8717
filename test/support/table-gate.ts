import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod/mini';
import type { Asked } from './grants.ts';

/** The table's endpoint as one function sees it: what it is not granted is denied, and noted. */
export async function tableGate(endpoint: string, mayDo: (asked: Asked) => boolean) {
  const asked: Asked[] = [];
  const denied: Asked[] = [];
  const server = createServer((request, response) => {
    void passOn(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    asked,
    denied,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
    },
  };

  async function passOn(request: IncomingMessage) {
    const body = await buffer(request);
    const wanted = askedIn(String(request.headers['x-amz-target']), JSON.parse(String(body)));
    asked.push(...wanted);
    const refused = wanted.filter((one) => !mayDo(one));
    denied.push(...refused);
    if (refused.length > 0) return { status: 400, body: denial };
    const answer = await fetch(endpoint, {
      method: 'POST',
      body,
      headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' && !hopByHop.has(name) ? [[name, value]] : [],
      ),
    });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  }
}

const hopByHop = new Set(['host', 'connection', 'content-length', 'keep-alive']);
const denial = JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException' });

const pk = z.object({ pk: z.object({ S: z.string() }) });
const item = z.object({ Item: pk });
const key = z.object({ Key: pk });
const query = z.object({
  KeyConditionExpression: z.string().check(z.startsWith('pk = :pk')),
  ExpressionAttributeValues: z.object({ ':pk': z.object({ S: z.string() }) }),
});
const transaction = z.object({
  TransactItems: z.array(z.object({ Put: z.object({ Item: pk }) })),
});

/** What a request comes to, as IAM counts it; a request of another shape breaks the test. */
function askedIn(target: string, body: unknown): readonly Asked[] {
  const action = target.replace(/^DynamoDB_\d+\./, '');
  switch (action) {
    case 'Query':
      return [{ action, pk: query.parse(body).ExpressionAttributeValues[':pk'].S }];
    case 'PutItem':
      return [{ action, pk: item.parse(body).Item.pk.S }];
    case 'TransactWriteItems':
      return transaction
        .parse(body)
        .TransactItems.map(({ Put }) => ({ action: 'PutItem', pk: Put.Item.pk.S }));
    default:
      return [{ action, pk: key.parse(body).Key.pk.S }];
  }
}
