import { expect, test } from 'vitest'
import { holds } from './criterion.js'

const seen = {
  statusCode: 202,
  requestBody: { status: 'on_the_way', items: [{ name: 'Künefe' }], 'a/b': 1 },
  responseBody: { StatusValue: 6 },
}

test.each([
  ['$statusCode == 202', true],
  ['$statusCode != 202', false],
  ["$request.body#/status == 'on_the_way'", true],
  ["$request.body#/status == 'On_The_Way'", false],
  ["$request.body#/items/0/name == 'Künefe'", true],
  ['$request.body#/a~1b == 1', true],
  ['$response.body#/StatusValue >= 6 && $statusCode == 202', true],
  ['$response.body#/StatusValue > 6 || $statusCode == 200', false],
  ['$response.body#/nothing == null', true],
])('%s', (condition, expected) => {
  expect(holds(condition, seen)).toBe(expected)
})

test('a call that got no answer has no status', () => {
  expect(holds('$statusCode == null', { requestBody: {}, responseBody: {} })).toBe(true)
})

test('what is no comparison is told', () => {
  expect(() => holds('$statusCode', seen)).toThrow('expected <expression> <operator> <literal>')
  expect(() => holds('$url == 1', seen)).toThrow('expected $statusCode, $request.body')
})
