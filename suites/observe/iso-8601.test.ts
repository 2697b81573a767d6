import { expect, test } from 'vitest'
import { isIso8601, momentOf } from './iso-8601.js'

test.each([
  ['2025-11-10T18:30:00+03:00', '2025-11-10T15:30:00Z'],
  ['2025-11-10T18:30:00.250Z', '2025-11-10T18:30:00Z'],
  ['2025-11-10T18:30+0300', '2025-11-10T15:30:00Z'],
  ['20251110T183000-05', '2025-11-10T23:30:00Z'],
])('%s is a moment', (text, moment) => {
  expect(momentOf(text)).toBe(Date.parse(moment))
})

test('without a zone it may be as late as anywhere on earth', () => {
  expect(momentOf('2025-11-10T18:30:00')).toBe(Date.parse('2025-11-11T08:30:00Z'))
})

test.each([
  '10.11.2025 18:30',
  '2025-11-10',
  '2025-13-10T18:30:00Z',
  '2035-02-30T18:30:00+03:00',
  '2025-11-10 18:30:00',
  '1762788600',
])('%s is not ISO 8601', (text) => expect(isIso8601(text)).toBe(false))
