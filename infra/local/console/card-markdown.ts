/** The small part of Markdown that Teams draws in cards, as safe HTML. */
export function cardMarkdown(text: string): string {
  const lines = escaped(text).split(/\r?\n/);
  const html: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) html.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of lines) {
    const item = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      items.push(inline(item));
      continue;
    }
    endList();
    if (line.trim() !== '') html.push(`<p>${inline(line)}</p>`);
  }
  endList();
  return html.join('');
}

function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, link)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])_(.+?)_(?=$|[\s).,;:!?])/g, '$1<em>$2</em>');
}

function link(_: string, label: string, address: string): string {
  return `<a href="${address}" target="_blank" rel="noreferrer">${label}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
