import { describe, expect, test } from 'vitest'
import { Journal } from '../journal.js'
import { verify } from './verify.js'

const noon = Date.UTC(2026, 10, 21, 12)
const second = 1000

/** A journal of two places in which an exchange was recorded at each of these moments. */
function journalOf(...moments: number[]): Journal {
  const journal = new Journal(2)
  for (const at of moments) {
    journal.record({
      surface: 'bkyemek/pos',
      operation: 'receiveOrder',
      request: { method: 'POST', path: '/', headers: {}, body: '' },
      response: { status: 200, headers: {}, body: '' },
      at,
    })
  }
  return journal
}

describe('a journal that overflowed', () => {
  const journal = journalOf(noon, noon + second, noon + 2 * second)

  test.each([{ atLeast: 1 }, { exactly: 2 }, { atMost: 9 }])('proves nothing: %o', (count) => {
    expect(verify({ match: {}, count }, journal, noon + 2 * second)).toMatchObject({
      verdict: 'inconclusive',
      matched: ['3', '2'],
      reason: expect.stringContaining('drop 1 exchanges') as string,
    })
  })

  test('proves what is younger than the oldest that it kept', () => {
    const { verdict, matched } = verify({ match: {}, within: 0.5 }, journal, noon + 2 * second)
    expect({ verdict, matched }).toEqual({ verdict: 'passed', matched: ['3'] })
  })
})

test.each([
  [{ exactly: 1 }, 'failed'],
  [{ atLeast: 1, atMost: 2 }, 'passed'],
  [{ atMost: 1 }, 'failed'],
])('%o of two is %s', (count, verdict) => {
  expect(verify({ match: {}, count }, journalOf(noon, noon), noon).verdict).toBe(verdict)
})
