import measured from './measured.json' with { type: 'json' };

/** What one ICS asks of an installation in a month. Guesses, save what was measured of a decision. */
export interface Load {
  readonly decisions: number;
  readonly commands: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly invocations: number;
  /** Of record, at the most, in GB. */
  readonly gigabytes: number;
}

/** Of ten decisions three meet an objection that new words answer. */
const objectedTo = 0.3;

/** The front, the effects of what it recorded, and a delivery or a round now and then. */
const invocationsPerCommand = 3;

/** So many ICSs with so many decisions each, of twenty seats. */
export function loadOf(systems: number, decisionsEach: number): Load {
  const { allAgree: plain, objection } = measured;
  const decisions = systems * decisionsEach;
  const mean = (name: 'commands' | 'writeUnits' | 'readUnits') =>
    decisions * ((1 - objectedTo) * plain[name] + objectedTo * objection[name]);
  const writeUnits = mean('writeUnits');
  return {
    decisions,
    commands: mean('commands'),
    writeUnits,
    readUnits: mean('readUnits'),
    invocations: mean('commands') * invocationsPerCommand,
    gigabytes: kilobytesWritten(writeUnits) / 1_000_000,
  };
}

/** A unit writes one KB at the most; the second half of a transaction, and what is written over, keep none. */
function kilobytesWritten(units: number): number {
  return units / 2;
}
