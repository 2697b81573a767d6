import { expect, test } from 'vitest'
import { middleCut } from './middle-cut.js'

test('keeps beginning and end', () => {
  expect(middleCut('order_ed954992-ea93-4183-a764-e2393114af77', 16)).toBe('order_ed…114af77')
  expect(middleCut('order_ed954992', 16)).toBe('order_ed954992')
})

test('halves no character and shows what is invisible', () => {
  expect(middleCut('🛵🛵🛵🛵🛵🛵', 4)).toBe('🛵🛵…🛵')
  expect(middleCut('a\u001b[31m', 20)).toBe('a\\u{1b}[31m')
})
