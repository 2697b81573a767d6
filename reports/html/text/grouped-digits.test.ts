import { expect, test } from 'vitest'
import { groupedDigits } from './grouped-digits.js'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [5242880, '5,242,880'],
])('groups %i as %s', (number, text) => {
  expect(groupedDigits(number, ',')).toBe(text)
})
