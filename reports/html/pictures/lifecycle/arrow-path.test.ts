import { expect, test } from 'vitest'
import { arrowHead, arrowPath } from './arrow-path.js'

test('a path rounds its corners, less where there is no room', () => {
  expect(
    arrowPath([
      { x: 40, y: 0 },
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 6, y: 100 },
    ]),
  ).toBe('M40 0L6 0Q0 0 0 6L0 97Q0 100 3 100L6 100')
})

test('coordinates are rounded to half pixels', () => {
  expect(
    arrowPath([
      { x: 1 / 3, y: 0.7 },
      { x: 10.04, y: 0.7 },
    ]),
  ).toBe('M0.5 0.5L10 0.5')
})

test('a path that stays where it is still is one', () => {
  const point = { x: 1, y: 1 }
  expect(arrowPath([point, point, point])).not.toContain('NaN')
})

test.each([
  ['right', { x: 0, y: 5 }, { x: 20, y: 5 }, [10, 10]],
  ['left', { x: 40, y: 5 }, { x: 20, y: 5 }, [30, 30]],
])('a head that points %s ends at the tip', (_, before, tip, wings) => {
  const [one, point, other] = arrowHead([before, tip], 10)
  expect(point).toEqual(tip)
  expect([one.x, other.x]).toEqual(wings)
  expect(one.y + other.y).toBe(2 * tip.y)
})

test('a head that points down spreads to both sides', () => {
  const [one, , other] = arrowHead(
    [
      { x: 5, y: 0 },
      { x: 5, y: 20 },
    ],
    10,
  )
  expect([one.y, other.y, one.x + other.x]).toEqual([10, 10, 10])
})
