import { expect, test } from 'vitest'
import { isSameJson } from './same-json.js'

const nested = (depth: number, last: string): unknown =>
  JSON.parse(`${'{"a":['.repeat(depth)}${last}${']}'.repeat(depth)}`)

test.each<[one: unknown, other: unknown, isSame: boolean]>([
  [{ a: 1, b: [2, null] }, { b: [2, null], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
  [0, -0, false],
  [JSON.parse('{"__proto__":1}'), {}, false],
])('%j and %j: %s', (one, other, isSame) => {
  expect(isSameJson(one, other)).toBe(isSame)
})

test('however deep', () => {
  expect(isSameJson(nested(50_000, '1'), nested(50_000, '1'))).toBe(true)
  expect(isSameJson(nested(50_000, '1'), nested(50_000, '2'))).toBe(false)
})
