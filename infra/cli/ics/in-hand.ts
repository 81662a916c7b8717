import type { NamedFile } from '#infra/cli/read-text.ts';
import type { Where } from '#infra/cli/where.ts';
import type { Home } from './home.ts';
import type { IcsFile } from './ics-file.ts';

/** An ICS file that its schema accepts, whose other files are still to be read. */
export interface IcsInHand {
  readonly named: NamedFile;
  readonly file: IcsFile;
  readonly where: Where;
  readonly home: Home;
}
