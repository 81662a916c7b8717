/** A message as its writer sees it: Slack marks links, people and channels, and escapes three signs. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/<([^<>|]*)\|([^<>]*)>/g, (_, to: string, label: string) =>
      to.startsWith('#') ? `#${label}` : label,
    )
    .replaceAll(/<@[^<>]*>/g, '@…')
    .replaceAll(/<[!#][^<>]*>/g, '')
    .replaceAll(/<([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
