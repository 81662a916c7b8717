import { cardMarkdown } from './card-markdown.ts';

export function CardText({
  text,
  className,
}: {
  readonly text: string;
  readonly className: string;
}) {
  const html = cardMarkdown(text);
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
