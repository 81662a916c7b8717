import type { Listeners } from './listeners.ts';

const beat = 20_000;

/** Server-sent events: one `changed` whenever something did, and a sign of life in between. */
export function liveEvents(listen: Listeners['listen']): Response {
  let stop: () => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      send('event: changed\ndata: {}\n\n');
      const stopListening = listen(() => send('event: changed\ndata: {}\n\n'));
      const timer = setInterval(() => send(': here\n\n'), beat);
      stop = () => {
        stopListening();
        clearInterval(timer);
      };
    },
    cancel() {
      stop();
    },
  });
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return new Response(stream, { headers });
}
