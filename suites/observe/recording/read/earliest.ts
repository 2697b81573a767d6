/**
 * The earliest of the moments that can be read; now, where there is none. Not by `Math.min` of all of them: as many
 * arguments as a long recording has entries are more than a call takes.
 */
export function earliest(moments: readonly number[]): number {
  return moments.reduce((first, moment) => (moment < first ? moment : first), Date.now())
}
