import { sha256 } from '#shared/hash.ts';
import { style } from './styles/style.ts';

/** An answer to a browser, in API Gateway's own shape. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The browser takes our one style, draws our one icon, and neither runs nor loads anything else. */
const policy = Object.entries({
  'default-src': "'none'",
  'style-src': `'sha256-${Buffer.from(sha256(style), 'hex').toString('base64')}'`,
  'img-src': 'data:',
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
})
  .map((directive) => directive.join(' '))
  .join('; ');

/** Nothing is kept on the way, told on, found by a search or taken for something else. */
const guards = {
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
};

export function asPage(statusCode: number, body: string): HttpAnswer {
  return answer(statusCode, 'text/html; charset=utf-8', body);
}

export function asCsv(name: string, body: string): HttpAnswer {
  const { headers, ...rest } = answer(200, 'text/csv; charset=utf-8', body);
  const disposition = `attachment; filename="${name}.csv"`;
  return { ...rest, headers: { ...headers, 'content-disposition': disposition } };
}

export function asCalendar(body: string): HttpAnswer {
  return answer(200, 'text/calendar; charset=utf-8', body);
}

function answer(statusCode: number, type: string, body: string): HttpAnswer {
  return { statusCode, headers: { ...guards, 'content-type': type }, body };
}
