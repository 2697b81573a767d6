import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isPhpDateTime, phpDateTimePattern } from './php-date-time.js'

test.each(['2025-01-31 18:05:00', '2024-02-29 23:59:59', '2000-02-29 00:00:00', '2025-12-31 00:00:00'])(
  '%s is a moment of the calendar',
  (text) => expect(isPhpDateTime(text)).toBe(true),
)

test.each([
  '2025-13-45 99:99:99',
  '2025-13-01 18:05:00',
  '2025-02-30 18:05:00',
  '2025-02-29 18:05:00',
  '1900-02-29 18:05:00',
  '2025-04-31 18:05:00',
  '2025-00-10 18:05:00',
  '2025-01-00 18:05:00',
  '2025-01-31 24:00:00',
  '2025-01-31 18:60:00',
  '2025-01-31 18:05:60',
  '2025-01-31 18:05',
  '2025-01-31T18:05:00',
  '2025-01-31 18:05:00 ',
  '31.01.2025 18:05:00',
  '2025-1-31 8:05:00',
  'yarın akşam',
])('%j is none', (text) => expect(isPhpDateTime(text)).toBe(false))

test('the contract has the same word for it', () => {
  const contract = readFileSync(join(import.meta.dirname, '..', 'bkyemek', 'openapi.yaml'), 'utf8')
  expect(contract).toContain(`pattern: '${phpDateTimePattern}'`)
})
