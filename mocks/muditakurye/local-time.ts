const istanbul = 3 * 3_600_000

/** A moment as MuditaKurye writes it: to the second, in Türkiye's fixed offset. */
export function localTime(moment: number): string {
  return `${new Date(moment + istanbul).toISOString().slice(0, 19)}+03:00`
}
