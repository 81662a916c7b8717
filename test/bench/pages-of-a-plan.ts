import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dynamoPageLinks } from '#shared/store/dynamo-page-links.ts';
import { pagesOf, reader } from '#test/support/pages-on-record.ts';
import { august, manyOnPage } from '#test/support/plans-on-pages.ts';
import type { TestTable } from '#test/support/table.ts';
import { median } from './median.ts';
import { metered } from './metered.ts';

interface Row {
  readonly page: string;
  readonly requests: number;
  readonly readUnits: number;
  readonly kilobytes: number;
  readonly ms: number;
}

/** What each private page of a plan of 200 milestones asks of the table, how large it is and how long it takes. */
export async function pagesOfAPlan({ client, tableName }: TestTable): Promise<readonly Row[]> {
  const store = dynamoEventStore(client, tableName);
  const links = dynamoPageLinks(client, tableName, { now: () => august });
  const { get, linksOf } = await pagesOf({ paged: [manyOnPage(200)] }, { store, links });
  const { pages, calendar } = await linksOf({ ics: 'paged', person: reader });
  const { during } = metered(client);
  const asked = {
    board: `${pages}/many`,
    pack: `${pages}/many/pack`,
    'pack as a table': `${pages}/many/pack.csv`,
    calendar,
    'a link that leads nowhere': `/pages/${'A'.repeat(22)}`,
  };
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(asked)) {
    let body = '';
    const usage = await during(async () => {
      body = (await get(path)).body;
    });
    const requests = usage.operations.length;
    const kilobytes = Math.round(Buffer.byteLength(body) / 1000);
    const ms = Math.round(await median(10, () => get(path)));
    rows.push({ page, requests, readUnits: usage.readUnits, kilobytes, ms });
  }
  return rows;
}
