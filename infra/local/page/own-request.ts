const ours = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether the request was addressed to this machine by one of its own names. */
export function isForThisMachine(request: Request): boolean {
  const { hostname } = new URL(`http://${request.headers.get('host') ?? ''}`);
  return ours.has(hostname);
}

/** Whether a page of this very server sent it: another site's page cannot write this. */
export function isFromOwnPage(request: Request): boolean {
  return request.headers.get('origin') === `http://${request.headers.get('host') ?? ''}`;
}
