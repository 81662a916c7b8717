// Plain JavaScript on purpose: nothing here but what Lambda does with a bundle. The handler is called
// by name with each event in turn, in one process that saw nothing else.
import { buffer } from 'node:stream/consumers';

const { bundle, handler, events } = JSON.parse(String(await buffer(process.stdin)));
const loaded = await import(bundle);
const answers = [];
for (const event of events) answers.push((await loaded[handler](event)) ?? null);
process.send(answers);
process.disconnect();
