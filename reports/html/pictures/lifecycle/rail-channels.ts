/** A line that runs beside the boxes from one height to another. */
export interface Rail {
  top: number
  bottom: number
}

/** Rails in one channel keep so far apart. */
const apart = 8

/** For each rail the channel in which it meets no other, counted from the boxes outwards: short ones stay near, and of equal ones the lower. */
export function railChannels(rails: readonly Rail[]): number[] {
  const byLength = [...rails.keys()].toSorted(
    (one, other) => lengthOf(rails[one]!) - lengthOf(rails[other]!) || rails[other]!.top - rails[one]!.top,
  )
  const channels: Rail[][] = []
  const taken = rails.map(() => 0)
  for (const index of byLength) {
    const rail = rails[index]!
    const free = channels.findIndex((placed) => placed.every((other) => !meets(rail, other)))
    const channel = free === -1 ? channels.length : free
    ;(channels[channel] ??= []).push(rail)
    taken[index] = channel
  }
  return taken
}

function lengthOf({ top, bottom }: Rail): number {
  return bottom - top
}

function meets(one: Rail, other: Rail): boolean {
  return one.top < other.bottom + apart && other.top < one.bottom + apart
}
