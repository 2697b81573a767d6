import { expect, test } from 'vitest'
import { isoForm } from './package-date.js'

test.each([
  ['2024-10-25 11:55', '2024-10-25T11:55:00'],
  ['2024-10-25 11:55:30', '2024-10-25T11:55:30'],
  ['2024-10-25T00:00:00', '2024-10-25T00:00:00'],
])('writes %s as %s', (text, iso) => {
  expect(isoForm(text)).toBe(iso)
})

test.each([
  '',
  'yarın',
  '25.10.2024 11:55',
  '2024-10-25',
  '2024-13-25 11:55',
  '2024-02-30 11:55',
  '2024-10-25 24:01',
])('takes "%s" for no date', (text) => {
  expect(isoForm(text)).toBeUndefined()
})
