import { iso8601Pattern } from './iso-8601.js'
import { phpDateTimePattern } from './php-date-time.js'
import { turkishPhonePattern } from './turkish-phone.js'

/** Patterns that nobody can read, and what they ask for. */
const namedPatterns: ReadonlyMap<string, string> = new Map([
  [iso8601Pattern, 'must be a date and time in ISO 8601'],
  [phpDateTimePattern, 'must be a date and time of the calendar as Y-m-d H:i:s'],
  [turkishPhonePattern, 'must be an international phone number that begins with +90'],
])

/** What a pattern asks for in words; undefined where the pattern says it itself. */
export function wordsOfPattern(pattern: unknown): string | undefined {
  return typeof pattern === 'string' ? namedPatterns.get(pattern) : undefined
}
