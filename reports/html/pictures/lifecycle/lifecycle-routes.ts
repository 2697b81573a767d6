import type { JudgedMove } from './judged-moves.js'
import type { LifecycleColumns } from './lifecycle-columns.js'

/**
 * Where an arrow runs: `down` to the next box below, `across` to or from the end beside all rows, or by a rail
 * `left` of the way, in the `middle` between way and side, `right` of the side, or `far` right of the end.
 */
export type Area = 'down' | 'across' | 'left' | 'middle' | 'right' | 'far'

export interface Route {
  move: JudgedMove
  area: Area
  /** Rows; absent for the end. */
  from?: number
  to?: number
}

/** Where a route touches a box. */
export interface Port {
  row: number
  side: 'left' | 'right'
}

/** Ends of routes at one side of one box, from top to bottom. */
export type Ports = Map<string, { route: Route; at: 'from' | 'to' }[]>

/** How each move runs; one that names no status of the lifecycle is left out. */
export function lifecycleRoutes({ rows, end }: LifecycleColumns, moves: readonly JudgedMove[]): Route[] {
  const rowOf = new Map(rows.map(({ name }, row) => [name, row]))
  const laneOf = (row: number | undefined) => (row === undefined ? 'end' : rows[row]!.lane)
  const areaOf = (from: number | undefined, to: number | undefined): Area => {
    const lanes = [laneOf(from), laneOf(to)]
    if (lanes.includes('end')) return from === to ? 'far' : 'across'
    if (!lanes.includes('way')) return 'right'
    if (lanes.includes('side')) return 'middle'
    const next = rows.findIndex(({ lane }, row) => row > from! && lane === 'way')
    return next === to ? 'down' : 'left'
  }
  return moves.flatMap((move) => {
    const [from, to] = [rowOf.get(move.from), rowOf.get(move.to)]
    if ((from === undefined && move.from !== end) || (to === undefined && move.to !== end)) return []
    return [
      { move, area: areaOf(from, to), ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    ]
  })
}

/** Where a route leaves or enters a box at its side; nothing where it does so from above, below, or at the end. */
export function portOf(
  { area, ...route }: Route,
  at: 'from' | 'to',
  rows: LifecycleColumns['rows'],
): Port | undefined {
  const row = route[at]
  if (row === undefined || area === 'down') return undefined
  const isLeft = area === 'left' || (area === 'middle' && rows[row]!.lane === 'side')
  return { row, side: isLeft ? 'left' : 'right' }
}

/** The ends at each side of each box, so ordered that the lines of one side do not cross each other. */
export function arrangePorts(routes: readonly Route[], rows: LifecycleColumns['rows']): Ports {
  const ports: Ports = new Map()
  for (const route of routes) {
    for (const at of ['from', 'to'] as const) {
      const port = portOf(route, at, rows)
      if (!port) continue
      const key = portKey(port)
      ports.set(key, [...(ports.get(key) ?? []), { route, at }])
    }
  }
  for (const ends of ports.values()) ends.sort((one, other) => rank(one) - rank(other))
  return ports
}

export function portKey({ row, side }: Port): string {
  return `${row} ${side}`
}

// What goes up stands above, the nearest first; what goes down stands below, the nearest last.
function rank({ route: { area, from = 0, to = 0 }, at }: { route: Route; at: 'from' | 'to' }): number {
  if (area === 'across') return at === 'from' ? -0.1 : 0.1
  if (from === to) return at === 'from' ? -0.2 : 0.2
  const down = at === 'from' ? to - from : from - to
  return down > 0 ? 1000 - down : -1000 - down
}
