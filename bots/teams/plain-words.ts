const signs: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** A message as its writer sees it: Teams sends it as HTML. */
export function plainWords(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
