import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';

/** The arguments of a Web API call: a JSON body, or a form whose larger values are JSON texts. */
export function methodArguments(
  contentType: string,
  body: string,
): Readonly<Record<string, unknown>> | undefined {
  if (!contentType.startsWith('application/json')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  const json = z.record(z.string(), z.unknown()).safeParse(jsonOf(body));
  return json.success ? json.data : undefined;
}

/** An argument that is JSON, either as it is or as text. */
export const jsonArgument = z.preprocess(
  (value) => (typeof value === 'string' ? jsonOf(value) : value),
  z.unknown(),
);
