import { expect, test } from 'vitest'
import { preferencesIn } from './preferences.js'

test.each<[string | string[], Record<string, string>]>([
  ['code=429', { code: '429' }],
  ['respond-async, code=429', { 'respond-async': '', code: '429' }],
  ['CODE = "401-expired"', { code: '401-expired' }],
  ['wait=10; x="a, code=503", code=429; code=400', { wait: '10', code: '429' }],
  ['foo; code=429', { foo: '' }],
  ['x="a \\" , code=503", code=429', { x: 'a " , code=503', code: '429' }],
  [['wait=1', 'code=404'], { wait: '1', code: '404' }],
  ['code=429, code=503', { code: '429' }],
  ['code=""', { code: '' }],
  [', ,code=429,', { code: '429' }],
  ['code=4 2 9, x y=1, return=minimal', { return: 'minimal' }],
  ['code="429', {}],
  ['', {}],
])('RFC 7240: %j', (header, preferences) => {
  expect(Object.fromEntries(preferencesIn(header))).toEqual(preferences)
})

test('no header prefers nothing', () => {
  expect(preferencesIn(undefined).size).toBe(0)
})
