import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { type Installation, teamsManifest } from '#bots/teams/manifest.ts';

const icons = `${import.meta.dirname}/../../../bots/teams/icons`;

/** The zip that Teams takes: the manifest and its two icons. One installation gives the same bytes. */
export function appPackage(installation: Installation): Uint8Array {
  const manifest = teamsManifest(installation);
  const { color, outline } = manifest.icons;
  const files: Zippable = {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    [color]: readFileSync(`${icons}/${color}`),
    [outline]: readFileSync(`${icons}/${outline}`),
  };
  return zipSync(files, { mtime: earliest() });
}

/** The first moment that a zip can name. It holds local time: the same everywhere. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}
