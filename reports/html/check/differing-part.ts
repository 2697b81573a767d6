import type { CheckRecord, ExchangeRecord, Run } from '../../../suites/record/run-record.js'
import { placeReaders, type Message, type Place } from './differing-place.js'

/** What in the evidence differs from what was expected. */
export interface DifferingPart {
  /** The exchange's number among those of the check, from 0. */
  exchange: number
  message: 'request' | 'response'
  place: Place
}

/**
 * Reads from the words of a failed check which part of its evidence they are about. A part that the words fit
 * in two exchanges, or in none, is no answer: a wrong mark would lead its reader astray.
 */
export function differingPart(check: CheckRecord, side: Run['side']): DifferingPart | undefined {
  const name = side === 'client' ? 'request' : 'response'
  const actual = check.actual.replace(counted, '')
  for (const placeIn of placeReaders) {
    const parts = check.exchanges.flatMap((exchange, number): DifferingPart[] => {
      const message = messageOf(exchange, name)
      const place = message && placeIn({ expected: check.expected, actual }, message)
      return place ? [{ exchange: number, message: name, place }] : []
    })
    if (parts.length > 0) return parts.length === 1 ? parts[0] : undefined
  }
  return undefined
}

// What follows the words where one of many bodies or calls is shown.
const counted = / \((?:the smallest that fails of|on \d+ of \d+ occasions).*\)$/s

function messageOf(
  { request, response }: ExchangeRecord,
  name: DifferingPart['message'],
): Message | undefined {
  if (name === 'request') return { headers: request.headers, body: request.body }
  return response && { status: response.status, headers: response.headers, body: response.body }
}
