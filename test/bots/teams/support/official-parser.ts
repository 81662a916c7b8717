import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

/** The build for one file works without a browser; the package's own entry needs a document. */
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** Everything the official parser and its validation find wrong with a card. */
export function complaintsAbout(card: unknown): readonly string[] {
  const parsed = new AdaptiveCard();
  const context = new SerializationContext();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  return [...parsing, ...parsed.validateProperties().validationEvents].map(
    ({ message }) => message,
  );
}
