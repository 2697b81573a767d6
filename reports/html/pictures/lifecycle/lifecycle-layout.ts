import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import type { Point } from './arrow-path.js'
import type { JudgedMove } from './judged-moves.js'
import { lifecycleColumns, type Row } from './lifecycle-columns.js'
import { lifecycleHeights } from './lifecycle-heights.js'
import { lifecycleRails } from './lifecycle-rails.js'
import { lifecycleRoutes, portOf, type Route } from './lifecycle-routes.js'

export interface StateBox {
  name: string
  x: number
  y: number
  width: number
  height: number
}

export interface MoveArrow {
  move: JudgedMove
  /** Each level with the one before it, or upright above or below it; the last is the tip. */
  points: Point[]
  /** Where the sign of its status stands. */
  sign: Point
}

export interface LifecycleLayout {
  width: number
  height: number
  boxes: StateBox[]
  arrows: MoveArrow[]
  /** The middle of the box where orders begin, at its upper edge. */
  start?: Point
}

const edge = 2
const bottomRoom = 16
/** Between the rows and the end beside them, and from the end back to the signs of the arrows there. */
const acrossRoom = 76
const signRoom = 28

/** Places the statuses in columns and leads the moves around them. `widthOf`: a status with its labels. */
export function layOutLifecycle(
  lifecycle: LifecycleRecord,
  moves: readonly JudgedMove[],
  widthOf: (name: string) => number,
): LifecycleLayout {
  const columns = lifecycleColumns(lifecycle)
  const routes = lifecycleRoutes(columns, moves)
  const heights = lifecycleHeights(columns, routes)
  const rails = lifecycleRails(routes, heights)
  const lane = (x: number, name: Row['lane']) => {
    const widths = columns.rows.filter((row) => row.lane === name).map((row) => widthOf(row.name))
    return { x, width: Math.max(0, ...widths) }
  }
  const way = lane(edge + rails.room('left'), 'way')
  const side = lane(way.x + way.width + rails.room('middle'), 'side')
  const boxes = columns.rows.map(({ name, lane }, row): StateBox => {
    return { name, ...(lane === 'way' ? way : side), ...heights.rows[row]! }
  })
  const rightOfRows = side.x + side.width + rails.room('right')
  const end: StateBox | undefined =
    columns.end === undefined
      ? undefined
      : { name: columns.end, x: rightOfRows + acrossRoom, width: widthOf(columns.end), ...heights.end }
  const origins = {
    left: way.x,
    middle: way.x + way.width,
    right: side.x + side.width,
    far: end ? end.x + end.width : 0,
  }
  const touch = (route: Route, at: 'from' | 'to'): Point => {
    const port = portOf(route, at, columns.rows)
    const y = heights.touch(route, at)
    if (!port) return { x: route.area === 'far' ? origins.far : end!.x, y }
    const box = boxes[port.row]!
    return { x: port.side === 'left' ? box.x : box.x + box.width, y }
  }
  const arrows = routes.map((route): MoveArrow => {
    if (route.area === 'down') return downArrow(route, boxes)
    const [start, tip] = [touch(route, 'from'), touch(route, 'to')]
    const { move, area } = route
    if (area === 'across') return { move, points: [start, tip], sign: { x: end!.x - signRoom, y: tip.y } }
    const x = rails.x(route, origins[area])
    return {
      move,
      points: [start, { x, y: start.y }, { x, y: tip.y }, tip],
      sign: { x, y: (start.y + tip.y) / 2 },
    }
  })
  const all = end ? [...boxes, end] : boxes
  const first = boxes.find(({ name }) => name === lifecycle.initial)
  return {
    width: Math.max(origins.left, ...all.map((box) => box.x + box.width)) + rails.room('far') + edge,
    height: Math.max(0, ...all.map((box) => box.y + box.height)) + bottomRoom,
    boxes: all,
    arrows,
    ...(first && { start: { x: first.x + first.width / 2, y: first.y } }),
  }
}

function downArrow({ move, from, to }: Route, boxes: readonly StateBox[]): MoveArrow {
  const [above, below] = [boxes[from!]!, boxes[to!]!]
  const x = above.x + above.width / 2
  const y = above.y + above.height
  // Clear of the head.
  return {
    move,
    points: [
      { x, y },
      { x, y: below.y },
    ],
    sign: { x, y: (y + below.y) / 2 - 3 },
  }
}
