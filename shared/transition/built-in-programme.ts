import { builtInFiles } from './built-in.ts';
import { type Programme, programme } from './programme.ts';

/** A programme of which a plan can be set up, with what its file leaves to the usual filled in. */
export function builtInProgramme(id: string): Programme | undefined {
  const file = builtInFiles.find((each) => each.id === id);
  return file && programme.parse(file);
}
