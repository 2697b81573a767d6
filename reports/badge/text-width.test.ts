import { expect, test } from 'vitest'
import { textWidth } from './text-width.js'

test('adds up the characters, in whole pixels', () => {
  expect(textWidth('uyum', 11)).toBe(32)
  expect(textWidth('', 11)).toBe(0)
})

test('has room for what it does not know', () => {
  expect(textWidth('W', 100)).toBeGreaterThan(textWidth('w', 100))
})
