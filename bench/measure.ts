/** What some work took, in ms: of all threads of this process, and on the clock. */
export interface Cost {
  cpu: number
  wall: number
}

export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage()
  const begin = performance.now()
  await work()
  const wall = performance.now() - begin
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000, wall }
}
