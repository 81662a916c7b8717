/** Resolves once the call that asks may go on. */
export type Stop = () => Promise<void>;

/** A call that stops wherever it asks to, until it is let go on. */
export interface Paced<Answer> {
  readonly answer: Promise<Answer>;
  /** Whether it stopped and waits to be let go on; else it has ended. */
  readonly waits: () => Promise<boolean>;
  /** Lets it go on, to its next stop or to its end. */
  readonly goOn: () => Promise<boolean>;
}

export function paced<Answer>(call: (stop: Stop) => Promise<Answer>): Paced<Answer> {
  let stopped = Promise.withResolvers<boolean>();
  let gate = Promise.withResolvers<void>();
  const answer = call(() => {
    stopped.resolve(true);
    return gate.promise;
  }).finally(() => stopped.resolve(false));
  return {
    answer,
    waits: () => stopped.promise,
    goOn: () => {
      const shut = gate;
      gate = Promise.withResolvers();
      stopped = Promise.withResolvers();
      shut.resolve();
      return stopped.promise;
    },
  };
}
