/** The operator's secret for a stage; it is made by hand and outlives every stack. */
export function secretNameOf(stage: string): string {
  return `accord/${stage}`;
}
