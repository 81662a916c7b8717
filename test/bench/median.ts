/** The middle of many measurements of one piece of work, in ms; the first tenth is warm-up. */
export async function median(times: number, work: (round: number) => Promise<unknown>) {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await work(round);
    taken.push(performance.now() - start);
  }
  const counted = taken.slice(Math.ceil(times / 10)).sort((one, other) => one - other);
  return counted[Math.floor(counted.length / 2)] ?? 0;
}
