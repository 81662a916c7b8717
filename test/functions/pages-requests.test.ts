import { expect, it, onTestFinished } from 'vitest';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dynamoPageLinks } from '#shared/store/dynamo-page-links.ts';
import { metered } from '#test/bench/metered.ts';
import { pagesOf, reader } from '#test/support/pages-on-record.ts';
import { august, manyOnPage } from '#test/support/plans-on-pages.ts';
import { dynamo, testTable } from '#test/support/table.ts';

const holder = { ics: 'south', person: reader };
const someToken = 'kq5VbY1mT0mK3wz9Xo2u_g';

it.skipIf(dynamo.reason)(
  `board, pack and table of 200 milestones take one query for the plan ${dynamo.reason ?? ''}`,
  async () => {
    const { client, tableName, stop } = await testTable();
    onTestFinished(stop);
    const store = dynamoEventStore(client, tableName);
    const links = dynamoPageLinks(client, tableName, { now: () => august });
    const many = manyOnPage(200);
    const { get, linksOf } = await pagesOf({ south: [many] }, { store, links });
    const { pages, calendar } = await linksOf(holder);
    const { during } = metered(client);
    for (const path of [pages, `${pages}/many`, `${pages}/many/pack`, `${pages}/many/pack.csv`]) {
      const { operations } = await during(async () => {
        expect((await get(path)).statusCode).toBe(200);
      });
      expect(operations, path).toEqual(['GetItem', 'Query', 'Query']);
    }
    const asked = async (path: string) => (await during(() => get(path))).operations;
    expect(await asked(calendar)).toEqual(['GetItem', 'Query', 'Query']);
    expect(await asked(`/pages/${someToken}`)).toEqual(['GetItem']);
    expect(await asked('/pages/x')).toEqual([]);
  },
);
