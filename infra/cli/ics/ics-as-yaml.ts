import { stringify } from 'yaml';

/** As a person would write it: no references, no folded lines. */
export function icsAsYaml(file: Readonly<Record<string, unknown>>): string {
  return stringify(file, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    lineWidth: 0,
  }).trimEnd();
}
