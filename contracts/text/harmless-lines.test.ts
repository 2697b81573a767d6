import { expect, test } from 'vitest'
import { harmlessJson, harmlessLines } from './harmless-lines.js'

test.each([
  ['::stop-commands::tok', '│ ::stop-commands::tok'],
  ['a\n   ::error::x', 'a\n│    ::error::x'],
  ['a\u2028::error::x', 'a\u2028│ ::error::x'],
  ['got ##[error]x', 'got ## [error]x'],
  ['##vso[task.complete]', '## vso[task.complete]'],
  ['a\rb\u001b]0;x\u0007', String.raw`a\u{d}b\u{1b}]0;x\u{7}`],
  ['\u001b[8mhidden', String.raw`\u{1b}[8mhidden`],
  ['std::string ## a\tb', 'std::string ## a\tb'],
])('%j is shown as %j', (text, shown) => {
  expect(harmlessLines(text)).toBe(shown)
})

test.each([
  ['\u001b[31mred\u001b[39m', '\u001b[31mred\u001b[39m'],
  ['\u001b[2m  ::error::x\u001b[22m', '│ \u001b[2m  ::error::x\u001b[22m'],
])('where the colours are ours, %j is shown as %j', (text, shown) => {
  expect(harmlessLines(text, { colored: true })).toBe(shown)
})

test('JSON says the same, and holds no command', () => {
  const value = { text: '##[error]a\n::error::b\u001b[31m\u009b31m' }
  const json = harmlessJson(value)
  expect(JSON.parse(json)).toEqual(value)
  expect(json).toBe(`{\n  "text": "#\\u0023[error]a\\n::error::b\\u001b[31m\\u009b31m"\n}`)
  expect(harmlessLines(json)).toBe(json)
})

test('a page of empty lines is no matter', () => {
  const lines = `${' \n'.repeat(500_000)}\u2028::error::x`
  expect(harmlessLines(lines)).toBe(lines.replace('::', '│ ::'))
})
