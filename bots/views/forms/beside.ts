import type { Register } from '#shared/interests/register.ts';
import type { Known } from './people-options.ts';

/** What a form may offer that is no part of the decision; empty where it offers none of it. */
export interface Beside {
  /** Everyone whom the ICS knows by name. */
  readonly people: readonly Known[];
  /** Every forum of the ICS by name. */
  readonly forums: readonly Known[];
  /** The register of interests of whoever presses. */
  readonly register: Register;
}
