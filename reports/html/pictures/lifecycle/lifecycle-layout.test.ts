import { describe, expect, test } from 'vitest'
import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import type { JudgedMove } from './judged-moves.js'
import { layOutLifecycle, type LifecycleLayout, type StateBox } from './lifecycle-layout.js'

interface Drawn {
  layout: LifecycleLayout
  box(name: string): StateBox
  /** Of the move from one status to another. */
  arrow(from: string, to: string): LifecycleLayout['arrows'][number]
}

/** `moves`: `from>to`, the first of a lifecycle from its initial status. */
function draw(moves: string[], offTheWay: string[] = [], extra: string[] = []): Drawn {
  const pairs = [...moves, ...extra].map((move) => move.split('>') as [string, string])
  const names = [...new Set(pairs.flat())]
  const states = names.map((name) => [
    name,
    {
      text: { en: name, tr: name },
      offTheWay: offTheWay.includes(name),
      next: pairs
        .slice(0, moves.length)
        .flatMap(([from, to]) => (from === name ? [{ to, basis: 'stated' }] : [])),
    },
  ])
  const lifecycle = {
    initial: names[0]!,
    states: Object.fromEntries(states) as LifecycleRecord['states'],
  }
  const judged = pairs.map(([from, to]): JudgedMove => ({
    from,
    to,
    status: 'covered',
    passed: [],
    faults: [],
  }))
  const layout = layOutLifecycle(lifecycle, judged, () => 100)
  return {
    layout,
    box: (name) => layout.boxes.find((box) => box.name === name)!,
    arrow: (from, to) => layout.arrows.find(({ move }) => move.from === from && move.to === to)!,
  }
}

const courier = draw(
  [
    'new>made',
    'new>off',
    'made>made',
    'made>taken',
    'made>sent',
    'made>off',
    'taken>sent',
    'taken>no',
    'no>taken',
  ].concat(['no>off', 'sent>done']),
  ['off', 'no'],
  ['done>made', 'off>made', 'off>off'],
)

describe('layOutLifecycle', () => {
  test('places the way below each other, what is beside it to the right, and the common end outermost', () => {
    const [made, taken, no, off] = ['made', 'taken', 'no', 'off'].map(courier.box) as [
      StateBox,
      StateBox,
      StateBox,
      StateBox,
    ]
    expect(taken.x).toBe(made.x)
    expect(taken.y).toBeGreaterThan(made.y + made.height)
    expect(no.x).toBeGreaterThan(taken.x + taken.width)
    expect(off.x).toBeGreaterThan(no.x + no.width)
  })

  test('no two boxes overlap, and all is inside', () => {
    const { boxes, width, height } = courier.layout
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.y).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(width)
      expect(one.y + one.height).toBeLessThanOrEqual(height)
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y
        expect(apart, `${one.name} and ${other.name}`).toBe(true)
      }
    }
  })

  test('leads every arrow level or upright, from the edge of its one box to the edge of the other', () => {
    expect(courier.layout.arrows).toHaveLength(14)
    for (const { move, points } of courier.layout.arrows) {
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index]!
        expect(point.x === before.x || point.y === before.y).toBe(true)
      }
      expect(touches(courier.box(move.from), points[0]!), `${move.from}>${move.to} begins`).toBe(true)
      expect(touches(courier.box(move.to), points.at(-1)!), `${move.from}>${move.to} ends`).toBe(true)
    }
  })

  test('no arrow runs through a box', () => {
    for (const { move, points } of courier.layout.arrows) {
      for (const [index, end] of points.slice(1).entries()) {
        const start = points[index]!
        for (const box of courier.layout.boxes) {
          const isInside =
            Math.max(start.x, end.x) > box.x &&
            Math.min(start.x, end.x) < box.x + box.width &&
            Math.max(start.y, end.y) > box.y &&
            Math.min(start.y, end.y) < box.y + box.height
          expect(isInside, `${move.from}>${move.to} through ${box.name}`).toBe(false)
        }
      }
    }
  })

  test('no two signs lie on each other', () => {
    const signs = courier.layout.arrows.map(({ sign }) => sign)
    for (const [index, one] of signs.entries())
      for (const other of signs.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14)
  })

  test('the next status is reached straight down, a leap and a move back by the left', () => {
    expect(courier.arrow('new', 'made').points).toHaveLength(2)
    for (const [from, to] of [
      ['made', 'sent'],
      ['done', 'made'],
    ] as const)
      expect(courier.arrow(from, to).points[1]!.x).toBeLessThan(courier.box('made').x)
  })

  test('what many moves lead to is as tall as they are apart, and each runs level', () => {
    const off = courier.box('off')
    expect(off.y).toBeLessThan(courier.box('new').y + courier.box('new').height)
    expect(off.y + off.height).toBeGreaterThan(courier.box('no').y)
    expect(courier.arrow('made', 'off').points).toHaveLength(2)
  })

  test('one status alone is a box with a beginning', () => {
    const { layout } = draw([], [], ['only>only'])
    expect(layout.boxes).toHaveLength(1)
    expect(layout.start).toEqual({ x: layout.boxes[0]!.x + 50, y: layout.boxes[0]!.y })
  })
})

function touches({ x, y, width, height }: StateBox, point: { x: number; y: number }): boolean {
  const isOnSide = (point.x === x || point.x === x + width) && point.y >= y && point.y <= y + height
  const isOnEdge = (point.y === y || point.y === y + height) && point.x >= x && point.x <= x + width
  return isOnSide || isOnEdge
}
