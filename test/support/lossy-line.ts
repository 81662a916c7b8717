import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LossyLine {
  readonly endpoint: string;
  /** The operations that came this way, in order. */
  readonly asked: string[];
  /** The same, as they were said: whole bodies. */
  readonly said: string[];
  /** How many of the next answers get lost, after the server has done what it was asked. */
  lose: number;
  stop(): Promise<void>;
}

/** A line to a DynamoDB server that counts requests and can lose answers. */
export async function lossyLine(to: string): Promise<LossyLine> {
  const line = {
    endpoint: '',
    asked: [] as string[],
    said: [] as string[],
    lose: 0,
    stop: async () => undefined,
  };
  const server = createServer((incoming, outgoing) => {
    carry(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    line.asked.push(operation);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    line.said.push(Buffer.concat(chunks).toString('utf8'));
    const { connection: _, host: __, 'content-length': ___, ...headers } = incoming.headers;
    const answer = await fetch(to, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: Buffer.concat(chunks),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (line.lose > 0) {
      line.lose -= 1;
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(line, {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      return undefined;
    },
  });
}
