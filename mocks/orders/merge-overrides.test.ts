import { expect, test } from 'vitest'
import { mergeOverrides } from './merge-overrides.js'

test('objects are merged, lists and values replaced', () => {
  const order = { id: 'a', customer: { name: 'Ayşe', phone: '1' }, badges: ['x', 'y'], note: 'n' }
  const overrides = { customer: { name: 'Ali' }, badges: ['z'], note: null, extra: { a: 1 } }
  expect(mergeOverrides(order, overrides)).toEqual({
    id: 'a',
    customer: { name: 'Ali', phone: '1' },
    badges: ['z'],
    note: null,
    extra: { a: 1 },
  })
  expect(order.badges).toEqual(['x', 'y'])
})

test('a member called __proto__ is a member like any other', () => {
  const merged = mergeOverrides({ a: 1 }, JSON.parse('{"__proto__": {"polluted": true}}')) as object
  expect(Object.hasOwn(merged, '__proto__')).toBe(true)
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
