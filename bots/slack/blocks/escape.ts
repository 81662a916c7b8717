/**
 * The three characters that Slack reads as markup wherever it reads any: with them escaped no typed
 * words can mention a channel or hide a link.
 *
 * Only a message's top-level text needs it. In blocks every word stands in `plain_text` or in
 * `rich_text`, which Slack never parses: what a member types with the marks of Slack, Teams or HTML
 * is shown as typed, and boldness and links are structure of ours.
 */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
