import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractFolders } from '../contract/contract-folders.js'
import { isIso8601, iso8601Pattern, momentOf } from './iso-8601.js'

test.each([
  ['2025-11-10T18:30:00+03:00', '2025-11-10T15:30:00Z'],
  ['2025-11-10T18:30:00.250Z', '2025-11-10T18:30:00Z'],
  ['2025-11-10T18:30+0300', '2025-11-10T15:30:00Z'],
  ['20251110T183000-05', '2025-11-10T23:30:00Z'],
  ['2025-11-10T18:30:00,5+03', '2025-11-10T15:30:00Z'],
  ['2024-02-29T24:00Z', '2024-03-01T00:00:00Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
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
  '2025-13-40T99:99',
  '2024-99-99T99:99',
  '2035-02-30T18:30:00+03:00',
  '2025-02-29T18:30:00+03:00',
  '1900-02-29T18:30:00Z',
  '2025-11-10T25:00:00Z',
  '2025-11-10 18:30:00',
  '1762788600',
])('%s is not ISO 8601', (text) => {
  expect(isIso8601(text)).toBe(false)
  expect(momentOf(text)).toBeNaN()
})

test('the contracts have no other word for it', () => {
  const contracts = contractFolders(join(import.meta.dirname, '..')).map((folder) =>
    readFileSync(join(folder, 'openapi.yaml'), 'utf8'),
  )
  expect(contracts.filter((text) => text.includes('format: date-time'))).toEqual([])
  const patterns = contracts.flatMap((text) =>
    [...text.matchAll(/pattern: '(.*T\(\?:.*)'/g)].map(([, pattern]) => pattern),
  )
  expect(new Set(patterns)).toEqual(new Set([iso8601Pattern]))
})
