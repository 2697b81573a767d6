import type { LifecycleColumns } from './lifecycle-columns.js'
import { arrangePorts, portKey, portOf, type Route } from './lifecycle-routes.js'

export interface Height {
  y: number
  height: number
}

/** Everything upright about the drawing: it does not depend on how wide a label is. */
export interface LifecycleHeights {
  /** Of the boxes, by row. */
  rows: Height[]
  /** Of the end beside the rows: as tall as what leads there. */
  end: Height
  /** At which height a route leaves or enters a box at its side. */
  touch(route: Route, at: 'from' | 'to'): number
}

const startRoom = 26
const boxHeight = 42
const portPitch = 15
const rowGap = 30
/** How far the end reaches beyond the outermost arrow, and its own loop from its middle. */
const endMargin = 20
const loop = 9

export function lifecycleHeights({ rows }: LifecycleColumns, routes: readonly Route[]): LifecycleHeights {
  const ports = arrangePorts(routes, rows)
  const placed: Height[] = []
  for (const row of rows.keys()) {
    const sides = (['left', 'right'] as const).map((side) => ports.get(portKey({ row, side }))?.length ?? 0)
    const above = placed.at(-1)
    const y = above ? above.y + above.height + rowGap : startRoom
    placed.push({ y, height: Math.max(boxHeight, portPitch * (Math.max(...sides) + 1)) })
  }
  const touchRow = (route: Route, at: 'from' | 'to'): number | undefined => {
    const port = portOf(route, at, rows)
    if (!port) return undefined
    const ends = ports.get(portKey(port))!
    const index = ends.findIndex((end) => end.route === route && end.at === at)
    const box = placed[port.row]!
    return box.y + (box.height * (index + 1)) / (ends.length + 1)
  }
  const across = routes
    .filter(({ area }) => area === 'across')
    .map((route) => (touchRow(route, 'from') ?? touchRow(route, 'to'))!)
  const top = Math.min(...across) - endMargin
  const end = { y: top, height: Math.max(...across) + endMargin - top }
  return {
    rows: placed,
    end,
    touch(route, at) {
      const other = at === 'from' ? 'to' : 'from'
      const ofItself = end.y + end.height / 2 + (at === 'from' ? -loop : loop)
      return touchRow(route, at) ?? touchRow(route, other) ?? ofItself
    },
  }
}
