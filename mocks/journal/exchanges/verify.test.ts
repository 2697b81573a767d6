import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../limits/limits.js'
import { Journal } from '../journal.js'
import { verify } from './verify.js'

const noon = Date.UTC(2026, 10, 21, 12)
const second = 1000

/** Records an order of BK Yemek's that was answered with that status. */
function record(journal: Journal, at: number, status = 200, siparis_id = 1): void {
  journal.record(() => ({
    surface: 'bkyemek/pos',
    operation: 'receiveOrder',
    request: { method: 'POST', path: '/', headers: {}, body: JSON.stringify({ siparis_id }) },
    response: { status, headers: {}, body: '' },
    at,
  }))
}

/** A journal of two places in which an exchange was recorded at each of these moments. */
function journalOf(...moments: number[]): Journal {
  const journal = new Journal({ ...defaultLimits, journal: 2 })
  for (const at of moments) record(journal, at)
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

describe('an order of exchanges', () => {
  const journal = new Journal()
  for (const [index, status] of [500, 200, 503, 200].entries()) {
    record(journal, noon + index * second, status, index < 2 ? 1 : 2)
  }
  const now = noon + 3 * second

  test('is found, whatever came in between', () => {
    const order = [{ status: 500 }, { status: 503 }, { status: 200 }]
    expect(verify({ order }, journal, now)).toEqual({
      verdict: 'passed',
      matched: ['1', '3', '4'],
      nearMisses: [],
      reason: 'expected 3 in this order, found them',
    })
  })

  test('shares what `match` says', () => {
    const order = [{ status: 503 }, { status: 200 }]
    const matched = (siparis_id: number) =>
      verify({ match: { surface: 'bkyemek/pos', fields: { siparis_id } }, order }, journal, now).matched
    expect(matched(2)).toEqual(['3', '4'])
    expect(matched(1)).toEqual([])
  })

  test('needs an exchange of its own for each step', () => {
    const twice = [{ status: 503 }, { status: 503 }]
    expect(verify({ order: twice }, journal, now)).toMatchObject({ verdict: 'failed', matched: ['3'] })
  })

  test('that was another is told by what came too early', () => {
    const order = [{ status: 503 }, { status: 500 }]
    expect(verify({ order }, journal, now)).toMatchObject({
      verdict: 'failed',
      matched: ['3'],
      nearMisses: [
        { id: '4', distance: 1, differences: [{ path: 'status', expected: 500, actual: 200 }] },
        { id: '1', distance: 1, differences: [{ path: 'order', expected: 'after exchange 3', actual: '1' }] },
        { id: '3', distance: 2 },
      ],
      reason: 'expected 2 in this order, found 1 of them: step 2 did not come after the others',
    })
  })

  test('is looked for within a time, and counted besides', () => {
    const order = [{ status: 500 }, { status: 200 }]
    expect(verify({ order, within: 1.5 }, journal, now).verdict).toBe('failed')
    expect(verify({ order: order.slice(1), within: 1.5 }, journal, now).matched).toEqual(['4'])
    const counted = verify({ match: {}, order, count: { exactly: 3 } }, journal, now)
    expect(counted).toMatchObject({
      verdict: 'failed',
      matched: ['1', '2'],
      reason: 'expected 2 in this order, found them; expected exactly 3, found 4',
    })
  })
})
