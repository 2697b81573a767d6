/** An answer that took so long may have come too late for the one who waited for it. */
const slowMs = 1000

export function wasSlow({ startedAt, endedAt }: { startedAt: number; endedAt: number }): boolean {
  return endedAt - startedAt > slowMs
}
