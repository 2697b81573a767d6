/** A range of a text and what is written in its place. */
export interface Cover {
  start: number
  end: number
  label: string
}

/** Of covers in the order of the text, those that overlap as one: the whole range under the name of the widest. */
export function* mergedCovers(covers: Iterable<Cover>): Generator<Cover> {
  let last: Cover | undefined
  for (const cover of covers) {
    if (!last || cover.start >= last.end) {
      if (last) yield last
      last = { ...cover }
      continue
    }
    if (cover.end - cover.start > last.end - last.start) last.label = cover.label
    last.end = Math.max(last.end, cover.end)
  }
  if (last) yield last
}

/** From the left; of those that begin together, the widest first. */
export function inOrder(covers: readonly Cover[]): Cover[] {
  return covers.toSorted((one, other) => one.start - other.start || other.end - one.end)
}
