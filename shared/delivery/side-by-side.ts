/** Waits for all of them, whatever becomes of each; then throws the first fault there was. */
export async function sideBySide(all: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(all);
  const fault = settled.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
}
