/** What a function or a queue of a stage is called on AWS: `Accord-live-Stateless-effects`. */
export function deployedName(stage: string, what: string): string {
  return `Accord-${stage}-Stateless-${what}`;
}
