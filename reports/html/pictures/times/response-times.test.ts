import { describe, expect, test } from 'vitest'
import type { ExchangeRecord } from '../../../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from '../../../samples/check.js'
import { sampleKuzeyposRun } from '../../../samples/kuzeypos-run.js'
import { countByBucket, durationBuckets } from './duration-buckets.js'
import { percentile, responseTimes } from './response-times.js'

function answered(operation: string, durationMs: number): ExchangeRecord {
  const exchange = sampleExchange(200, '')
  return { ...exchange, operation, response: { ...exchange.response!, durationMs } }
}

function unanswered(operation: string): ExchangeRecord {
  const { request, curl } = sampleExchange(200, '')
  return { request, curl, operation, error: 'no answer within 5000 ms' }
}

const runOf = (...exchanges: ExchangeRecord[]) => ({
  ...sampleKuzeyposRun,
  checks: [sampleCheck({ id: 'kuzeypos/platform/a/b', exchanges })],
})

describe('responseTimes', () => {
  test('is a row for each operation and one for all, unanswered calls apart', () => {
    expect(
      responseTimes(runOf(answered('b', 9), answered('a', 3), answered('b', 1), unanswered('b'))),
    ).toEqual([
      { operation: 'b', durations: [1, 9], unanswered: 1 },
      { operation: 'a', durations: [3], unanswered: 0 },
      { durations: [1, 3, 9], unanswered: 1 },
    ])
  })

  test('is one row where there is one operation, and none where no exchange names one', () => {
    expect(responseTimes(runOf(answered('a', 3)))).toHaveLength(1)
    expect(responseTimes(runOf(sampleExchange(200, '')))).toEqual([])
  })

  test('of an observed client are what its own server took', () => {
    const call = { name: 'push', startedAtMs: 0, durationMs: 7, status: 200 }
    const calls = [{ ...call, from: 'server' } as const, { ...call, from: 'client', durationMs: 1 } as const]
    const conversations = [{ scenario: 'standard', calls, leftOut: 0 }]
    expect(responseTimes({ ...runOf(answered('a', 3)), side: 'client', conversations })).toEqual([
      { operation: 'push', durations: [7], unanswered: 0 },
    ])
    expect(responseTimes({ ...runOf(answered('a', 3)), side: 'client' })).toEqual([])
  })
})

test.each([
  [[], 0.5, undefined],
  [[4], 0.95, 4],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
])('the percentile of %j at %d is %j', (durations, share, expected) => {
  expect(percentile(durations, share)).toBe(expected)
})

test('a bucket holds its beginning and not its end; the last one has none', () => {
  const counts = countByBucket([0, 0.9, 1, 1.9, 2, 31_000, 1_000_000])
  const filled = durationBuckets.flatMap((bucket, index) => (counts[index] ? [[bucket, counts[index]]] : []))
  expect(filled).toEqual([
    [{ from: 0, to: 1 }, 2],
    [{ from: 1, to: 2 }, 2],
    [{ from: 2, to: 5 }, 1],
    [{ from: 30_000 }, 2],
  ])
})
