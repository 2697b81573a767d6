import { expect, test } from 'vitest'
import { indentJson } from './indent-json.js'
import { memberRange } from './member-range.js'

const order = indentJson(
  '{"id":"a:b,{c}","items":[{"quantity":1},{"quantity":2,"note":null}],"data":{"id":7}}',
)

test.each([
  ['id', '"id": "a:b,{c}"'],
  ['data.id', '"id": 7'],
  ['items.1.quantity', '"quantity": 2'],
  ['items.1.note', '"note": null'],
  ['data', '"data": {\n    "id": 7\n  }'],
  ['items.0', '{\n      "quantity": 1\n    }'],
])('finds %s with its name', (path, text) => {
  const { start, end } = memberRange(order, path.split('.'))!
  expect(order.slice(start, end)).toBe(text)
})

test.each(['nothing', 'data.nothing', 'items.2', 'id.length', ''])('finds no %j', (path) => {
  expect(memberRange(order, path.split('.'))).toBeUndefined()
})

test('reads names as JSON writes them', () => {
  const json = '{"\\u0131d":1}'
  expect(memberRange(json, ['ıd'])).toEqual({ start: 1, end: json.length - 1 })
})

test('points at neither of two of one name', () => {
  expect(memberRange('{"status":"ok","status":"accepted"}', ['status'])).toBeUndefined()
})

test('is not overcome by depth', () => {
  const deep = '['.repeat(5000) + '1' + ']'.repeat(5000)
  expect(
    memberRange(
      deep,
      Array.from({ length: 5000 }, () => '0'),
    ),
  ).toEqual({ start: 5000, end: 5001 })
})
