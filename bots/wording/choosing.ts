/** Under a list that is cut. */
export function onlyTheFirst(most: number): string {
  return `Only the first ${most} are listed. If one is missing, please ask the governance lead.`;
}
