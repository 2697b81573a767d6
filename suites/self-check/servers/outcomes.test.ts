import { describe, expect, test } from 'vitest'
import { freePorts } from '../../../mocks/trials/free-ports.js'
import type { Check } from '../../check.js'
import { courierSuite } from '../../muditakurye/courier/suite.js'
import { verdictOf } from '../../verdict/verdict.js'
import { judgeAt, judgeSmallCourier, type Instead } from './targets/small/judge-small-courier.js'

const orderPath = '/webhook/third-party/order'
const healthPath = '/webhook/third-party/health'
const healthChecks = [
  'health/answers-200',
  'health/says-ok',
  'health/version',
  'health/timestamp',
  'health/timestamp-with-its-zone',
  'health/timestamp-right',
  'health/without-credentials',
]
const healthBodyChecks = [
  'health/says-ok',
  'health/version',
  'health/timestamp',
  'health/timestamp-with-its-zone',
  'health/timestamp-right',
  'http/json-for-health',
]
test('a sound target passes every check', async () => {
  const { of, records } = await judgeSmallCourier({})
  expect(of('failed')).toEqual([])
  expect(of('errored')).toEqual([])
  expect(of('skipped')).toEqual([])
  expect(verdictOf(records, false)).toBe('conformant')
})

/** What a target does, and the checks that fail on it: those, and no other. */
const accusations: { target: string; instead: Instead; failed: string[] }[] = [
  {
    target: 'leaves large orders hanging',
    instead: ({ body }) => (body.split('"productCode"').length > 100 ? 'silence' : undefined),
    failed: ['http/large-order-answered'],
  },
  {
    target: 'leaves the health check hanging',
    instead: ({ path }) => (path === healthPath ? 'silence' : undefined),
    failed: [...healthChecks, 'http/json-for-health'],
  },
  {
    target: 'cuts its health answer off',
    instead: ({ path }) => (path === healthPath ? 'half an answer' : undefined),
    failed: [...healthChecks, 'http/json-for-health'],
  },
  {
    target: 'answers the health check in HTML',
    instead: ({ path }) => (path === healthPath ? { status: 200, body: '<h1>It works!</h1>' } : undefined),
    failed: healthBodyChecks,
  },
  {
    target: 'answers the health check in broken JSON',
    instead: ({ path }) => (path === healthPath ? { status: 200, body: '{"status":"ok",' } : undefined),
    failed: healthBodyChecks,
  },
  {
    target: 'does not know the path of the health check',
    instead: ({ path }) => (path === healthPath ? { status: 404, body: 'Not Found' } : undefined),
    failed: [...healthChecks, 'http/json-for-health'],
  },
  {
    target: 'breaks on JSON that is no object',
    instead: ({ body }) =>
      ['[]', '"order_1"', 'null'].includes(body) ? { status: 500, body: '{}' } : undefined,
    failed: ['json/not-an-object-array', 'json/not-an-object-null', 'json/not-an-object-text'],
  },
]

test.each(accusations)('a target that $target fails on exactly that', async ({ instead, failed }) => {
  const { of, records } = await judgeSmallCourier({ instead })
  expect(of('failed').toSorted()).toEqual(failed.toSorted())
  expect(of('errored')).toEqual([])
  expect(verdictOf(records, false)).toBe('nonconformant')
})

test('a redirect fails and is never followed', async () => {
  const { of, received } = await judgeSmallCourier({
    instead: ({ path }) =>
      path === healthPath ? { status: 302, headers: { location: '/elsewhere' }, body: '{}' } : undefined,
  })
  expect(of('failed').toSorted()).toEqual(healthChecks.toSorted())
  expect(received).not.toContain('GET /elsewhere')
})

describe('nobody is accused where', () => {
  test('the target goes away in the middle', async () => {
    const { of, records } = await judgeSmallCourier({
      instead: ({ number }, server) => {
        if (number < 60) return undefined
        void server.close()
        return 'silence'
      },
    })
    expect(of('failed')).toEqual([])
    expect(of('passed').length).toBeGreaterThan(20)
    expect(of('errored').length).toBeGreaterThan(20)
    expect(verdictOf(records, false)).toBe('incomplete')
  })

  test('nothing listens', async () => {
    const { of, records, durationMs } = await judgeAt(`http://127.0.0.1:${(await freePorts(1))[0]}`)
    expect(of('errored')).toHaveLength(records.length - of('inapplicable').length)
    expect(verdictOf(records, false)).toBe('incomplete')
    expect(durationMs).toBeLessThan(3000)
  })

  test('no request is ever answered', async () => {
    const { of, records, durationMs } = await judgeSmallCourier({ instead: () => 'silence' })
    expect(of('errored')).toHaveLength(records.length - of('inapplicable').length)
    expect(verdictOf(records, false)).toBe('incomplete')
    expect(durationMs).toBeLessThan(5000)
  })

  test('the target serves one request at a time, and is slow', async () => {
    const { of } = await judgeSmallCourier({
      oneAtATimeMs: 150,
      checks: courierSuite.checks.filter(({ id }) => id.includes('/orders/item-without-')),
    })
    expect(of('failed')).toEqual([])
  })

  test('a rate limit that nobody asked for stops the run', async () => {
    const { of, records } = await judgeSmallCourier({
      instead: ({ path, number }) =>
        path === orderPath && number > 60
          ? { status: 429, body: '{"error":"Slow down","code":"RATE_LIMIT_EXCEEDED"}' }
          : undefined,
    })
    expect(of('failed')).toEqual([])
    expect(of('errored').length).toBeGreaterThan(20)
    expect(records.find(({ outcome }) => outcome === 'errored')?.reason).toContain('maxRequestsPerSecond')
    expect(verdictOf(records, false)).toBe('incomplete')
  })

  test.each<{ fault: string; run: Check['run']; reason: RegExp }>([
    {
      fault: 'our own request is wrong',
      run: async (target) => {
        await target.send({ operation: 'createOrder', headers: {}, body: { orderId: 7 } })
      },
      reason: /our own body breaks the contract/,
    },
    {
      fault: 'our own code breaks',
      run: async () => {
        throw new TypeError('undefined is not a function')
      },
      reason: /uyum itself failed: TypeError/,
    },
  ])('$fault', async ({ run, reason }) => {
    const { records } = await judgeSmallCourier({
      checks: [
        {
          id: 'muditakurye/courier/self/fault',
          title: { en: 'fault', tr: 'hata' },
          requirement: 'health-is-200',
          run,
        },
      ],
    })
    expect(records).toMatchObject([{ outcome: 'errored', reason: expect.stringMatching(reason) as string }])
  })
})

test('a target that answers nothing but the health check is alive, and fails', async () => {
  const { of } = await judgeSmallCourier({
    instead: ({ path }) => (path === orderPath ? 'silence' : undefined),
    checks: courierSuite.checks.filter(({ id }) => /order-id-echoed|answers-200/.test(id)),
  })
  expect(of('failed')).toEqual(['orders/order-id-echoed'])
  expect(of('passed')).toEqual(['health/answers-200'])
})

test(
  'a rate limit that counts by the second accuses nobody, and is waited for',
  { timeout: 180_000 },
  async () => {
    let taken: number[] = []
    const { of } = await judgeSmallCourier({
      instead: () => {
        const now = performance.now()
        taken = [...taken.filter((at) => now - at < 1000), now]
        return taken.length > 8
          ? { status: 429, body: '{"error":"Slow down","code":"RATE_LIMIT_EXCEEDED"}' }
          : undefined
      },
      checks: courierSuite.checks.filter(({ id }) => id.includes('/orders/')),
    })
    expect(of('failed')).toEqual([])
    expect(of('errored')).toEqual([])
  },
)

test('a 429 for one kind of request fails', async () => {
  const { of } = await judgeSmallCourier({
    instead: ({ body }) =>
      body.includes('ONLINE_PREPAID')
        ? { status: 429, body: '{"error":"Slow down","code":"RATE_LIMIT_EXCEEDED"}' }
        : undefined,
    checks: courierSuite.checks.filter(({ id }) => id.includes('/orders/')),
  })
  expect(of('failed')).toEqual(['orders/payment-method-ONLINE_PREPAID', 'orders/prepaid'])
})
