import type { StoryLane, StoryLine } from '../../../../suites/record/run-record.js'

/** Where in its row a line is drawn: how many lanes stand free before it, how many it spans, how many stand behind. */
export interface StoryCells {
  before: number
  span: number
  behind: number
  direction: 'to-right' | 'to-left' | 'none'
}

/** A call spans from the lane that makes it to the one that gets it; a note stands in its lane, or over all. */
export function cellsOf({ kind, from, to }: StoryLine, lanes: readonly StoryLane[]): StoryCells {
  const place = (id: string | undefined): number => lanes.findIndex((lane) => lane.id === id)
  const [first, last] = [place(from), place(to)]
  if (kind === 'note' || first < 0 || last < 0)
    return { before: 0, span: lanes.length, behind: 0, direction: 'none' }
  const before = Math.min(first, last)
  const span = Math.abs(first - last) + 1
  return {
    before,
    span,
    behind: lanes.length - before - span,
    direction: first < last ? 'to-right' : 'to-left',
  }
}
