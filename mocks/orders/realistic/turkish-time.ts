/** Türkiye is 3 hours ahead of UTC, winter and summer. */
const offset = 3 * 3_600_000

/** A moment on a clock in Türkiye, whatever the machine's time zone: `2026-01-05 12:00:00`. */
export function turkishTime(moment: number): string {
  return new Date(moment + offset).toISOString().slice(0, 19).replace('T', ' ')
}
