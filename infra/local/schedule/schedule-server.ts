import { rest } from '#infra/local/rest.ts';
import { serve } from '#infra/local/serve.ts';
import { type Firing, fireDue } from './fire-due.ts';
import { scheduleBook } from './schedule-book.ts';
import { answerSchedules } from './schedule-requests.ts';

export interface ScheduleServer {
  readonly endpoint: string;
  /** When the next deadline falls due, or null; what is only told does not count. */
  nextDue(): string | null;
  /** Resolves when nothing is being fired any more. */
  stop(): Promise<void>;
}

export interface ScheduleOptions extends Firing {
  /** Holds the schedules over restarts. */
  readonly file: string;
}

const lookMilliseconds = 200;

/** EventBridge Scheduler on this machine: it follows the given clock, wherever that is moved. */
export async function startScheduleServer(options: ScheduleOptions): Promise<ScheduleServer> {
  const book = scheduleBook(options.file);
  const server = await serve(0, (request) => answerSchedules(request, book));
  const stopping = new AbortController();
  const look = fireDue(book, options);

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look();
      await rest(lookMilliseconds, stopping.signal);
    }
  }

  const running = run();
  return {
    endpoint: server.url,
    nextDue: () => book.next('deadlines')?.at ?? null,
    async stop() {
      stopping.abort();
      await running;
      await server.close();
    },
  };
}
