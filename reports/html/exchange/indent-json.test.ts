import { describe, expect, test } from 'vitest'
import { indentJson } from './indent-json.js'

describe('indentJson', () => {
  test.each([
    [
      'an object',
      { id: 'a:b,{c}', nested: { list: [1, 2, { x: null }], empty: {}, none: [] }, quoted: 'say "hi"\\' },
    ],
    ['a list', [true, 'Işıl', -1.5e3]],
    ['a bare value', 'text'],
  ])('indents %s as JSON.stringify does', (_, value) => {
    expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
    expect(indentJson(JSON.stringify(value, null, 7))).toBe(JSON.stringify(value, null, 2))
  })

  test('leaves every token as it came', () => {
    expect(indentJson('{"n":12345678901234567890,"n":1.50,"s":"\\u0131"}')).toBe(
      '{\n  "n": 12345678901234567890,\n  "n": 1.50,\n  "s": "\\u0131"\n}',
    )
  })

  test('does not grow with the square of the depth', () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000)
    expect(indentJson(deep).length).toBeLessThan(500_000)
  })
})
