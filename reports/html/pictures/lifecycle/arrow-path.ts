export interface Point {
  x: number
  y: number
}

const corner = 6

/** An SVG path through points that lie level or upright to each other, its corners rounded. */
export function arrowPath(points: readonly Point[]): string {
  const [first, ...others] = points
  const steps = others.map((point, index) => {
    const next = others[index + 1]
    if (!next) return `L${at(point)}`
    const before = points[index]!
    const room = Math.min(corner, distance(before, point) / 2, distance(point, next) / 2)
    return `L${at(towards(point, before, room))}Q${at(point)} ${at(towards(point, next, room))}`
  })
  return `M${at(first!)}${steps.join('')}`
}

/** The three points of an arrow's head that ends at the last of the points. */
export function arrowHead(points: readonly Point[], size: number): readonly [Point, Point, Point] {
  const [before, tip] = [points.at(-2)!, points.at(-1)!]
  const back = towards(tip, before, size)
  const half = size * 0.55
  const isLevel = before.y === tip.y
  const wing = (sign: number): Point =>
    isLevel ? { x: back.x, y: back.y + sign * half } : { x: back.x + sign * half, y: back.y }
  return [wing(-1), tip, wing(1)]
}

export function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

/** Half pixels are as fine as anybody sees. */
export function rounded(number: number): number {
  return Math.round(number * 2) / 2
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole }
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y)
}
