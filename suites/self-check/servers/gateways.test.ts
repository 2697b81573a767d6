import { describe, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { CheckRecord, PaceRecord } from '../../record/run-record.js'
import type { PaceNotice } from '../../run/pace/pace-notice.js'
import { usualPatience } from '../../run/pace/patience.js'
import { paceWarnings } from '../../verdict/pace-warnings.js'
import { verdictOf } from '../../verdict/verdict.js'
import { judgeAt } from '../judging/judge-at.js'
import { startGateway, type Gateway } from './targets/small/small-gateway.js'
import { everyNth, fixedWindow, restart, tokenBucket } from './targets/small/small-gateways.js'

const patience = {
  ...usualPatience,
  limitMs: 4000,
  outageMs: 4000,
  beginMs: 4000,
  besideMs: 1500,
}

interface Behind {
  defect?: string[]
  /** Of the ids of the checks that run. */
  part?: string
  maxDurationMs?: number
  beginMs?: number
}

/** What a run found, and what it told: before it waited, and at its end. */
interface Judged {
  records: CheckRecord[]
  notices: PaceNotice[]
  pace: PaceRecord | undefined
  turnedAway: number
}

/** Judges a mock from before a gateway. */
async function judgeBehind(
  gateway: Gateway,
  surface: Surface,
  { defect = [], part = '', maxDurationMs, beginMs = patience.beginMs }: Behind = {},
): Promise<Judged> {
  const mock = await startMockServer(await mockOptions({ port: 0, defect }))
  const front = await startGateway(mock.baseUrl, (request) =>
    request.path.includes('/_uyum/catalog') ? undefined : gateway(request),
  )
  const notices: PaceNotice[] = []
  let pace: PaceRecord | undefined
  try {
    const records = await judgeAt(front.baseUrl, surface, {
      timeoutMs: 5000,
      patience: { ...patience, beginMs },
      isWanted: ({ id }) => id.includes(part),
      maxDurationMs,
      onNotice: (notice) => notices.push(notice),
      onPace: (met) => (pace = met),
    })
    return { records, notices, pace, turnedAway: front.turnedAway }
  } finally {
    await front.close()
    await mock.close()
  }
}

function failedIn(records: readonly CheckRecord[]): string[] {
  return records.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
}

// Most of their time is spent waiting for a gateway to open: they wait together.
describe.concurrent('a sound server is conformant behind a gateway that', () => {
  test.each<{
    does: string
    gateway: () => Gateway
    surface: Surface
    part?: string
  }>([
    {
      does: 'takes 15 a second and answers the rest 503, with a page',
      gateway: () => tokenBucket(15, 5, { status: 503 }),
      surface: 'bkyemek/pos',
      part: '/required/',
    },
    {
      does: 'takes 15 a second, answers the rest 429 and says when to come back',
      gateway: () => tokenBucket(15, 5, { status: 429, headers: { 'retry-after': '1' } }),
      surface: 'hiziryemek/platform',
    },
    {
      does: 'takes 20 in each second, and tells nothing',
      gateway: () => fixedWindow(20, 1000, () => ({ status: 429 })),
      surface: 'kuzeypos/courier',
    },
    {
      does: 'takes 60 in each three seconds, and tells it by RateLimit',
      gateway: () =>
        fixedWindow(60, 3000, (left) => ({
          status: 429,
          headers: {
            ratelimit: `"default";r=0;t=${left}`,
            'ratelimit-policy': '"default";q=60;w=3',
          },
        })),
      surface: 'muditakurye/pos',
    },
    {
      does: 'answers 503 to a burst',
      gateway: () => tokenBucket(15, 5, { status: 503 }),
      surface: 'kuzeypos/platform',
      part: '/rate-limit/',
    },
    {
      does: 'has nothing behind it for 1.5 s',
      gateway: () => restart(100, 1500, 502),
      surface: 'bkyemek/pos',
    },
    {
      does: 'has nothing behind it for the first second',
      gateway: () => restart(0, 1000, 503),
      surface: 'hesapkurye/courier',
    },
  ])('$does', { timeout: 120_000 }, async ({ gateway, surface, part }) => {
    const { records, turnedAway } = await judgeBehind(gateway(), surface, {
      part: part ?? '',
    })
    expect(failedIn(records)).toEqual([])
    expect(turnedAway).toBeGreaterThan(0)
    expect(verdictOf(records, false)).toBe('conformant')
  })
})

test.concurrent(
  'a limit that opens between two valid requests is no fault of the operation that came first',
  { timeout: 60_000 },
  async () => {
    let requests = 0
    let closedAt: number | undefined
    let isOpen = true
    const gateway: Gateway = ({ path }) => {
      requests += 1
      if (requests === 5) [isOpen, closedAt] = [false, performance.now()]
      const isLongAgo = performance.now() - closedAt! > patience.besideMs + 200
      if (isLongAgo && path.endsWith('/cancel')) isOpen = true
      return isOpen ? undefined : { status: 429 }
    }
    const { records } = await judgeBehind(gateway, 'muditakurye/pos', {
      part: '/lifecycle/O',
    })
    expect(failedIn(records)).toEqual([])
    expect(verdictOf(records, false)).toBe('conformant')
  },
)

test.concurrent('nobody is accused for what a gateway loses now and then', { timeout: 120_000 }, async () => {
  const { records, turnedAway } = await judgeBehind(everyNth(5, 504), 'hiziryemek/pos', { part: '/orders/' })
  expect(failedIn(records)).toEqual([])
  expect(turnedAway).toBeGreaterThan(0)
})

describe.concurrent('a faulty server is nonconformant behind a gateway that', () => {
  test('takes 15 a second, and fails on nothing but its fault', { timeout: 120_000 }, async () => {
    const gateway = tokenBucket(15, 5, { status: 503 })
    const faulty = {
      defect: ['wrong-api-key-is-403'],
      part: '/authentication/',
    }
    const { records } = await judgeBehind(gateway, 'bkyemek/pos', faulty)
    expect(failedIn(records)).toEqual([
      'bkyemek/pos/authentication/api-key-never-issued',
      'bkyemek/pos/authentication/api-key-with-a-tail',
      'bkyemek/pos/authentication/api-key-with-a-head',
      'bkyemek/pos/authentication/api-key-cut-short',
    ])
  })

  test('lets all through, where it answers 503 to one operation alone', { timeout: 120_000 }, async () => {
    const health: Gateway = ({ path }) => (path.endsWith('/health') ? { status: 503 } : undefined)
    const { records } = await judgeBehind(health, 'muditakurye/courier', {
      part: '/health/',
    })
    expect(failedIn(records)).toContain('muditakurye/courier/health/answers-200')
    expect(records.filter(({ outcome }) => outcome === 'errored')).toEqual([])
  })
})

test.concurrent(
  'a run whose time is up judges nothing more, and is incomplete',
  { timeout: 60_000 },
  async () => {
    const slow = fixedWindow(10, 60_000, (left) => ({
      status: 429,
      headers: { 'retry-after': String(left) },
    }))
    const { records } = await judgeBehind(slow, 'bkyemek/pos', {
      part: '/orders/',
      maxDurationMs: 2000,
    })
    expect(failedIn(records)).toEqual([])
    expect(verdictOf(records, false)).toBe('incomplete')
    expect(records.find(({ outcome }) => outcome === 'errored')?.reason).toContain('--max-duration')
  },
)

test.concurrent(
  'how long the run will take is told before its first long wait',
  { timeout: 60_000 },
  async () => {
    const five = fixedWindow(5, 3000, () => ({
      status: 429,
      headers: { 'retry-after': '3' },
    }))
    const { records, notices } = await judgeBehind(five, 'muditakurye/pos', {
      part: '/lifecycle/O',
    })
    expect(verdictOf(records, false)).toBe('conformant')
    expect(notices[0]).toMatchObject({
      perSecond: expect.any(Number) as number,
      leftMs: expect.any(Number) as number,
    })
  },
)

// These must be quick enough to meet the limit at all: each by itself.
describe('20 requests in each 2 s, beyond which it is', () => {
  const limit = (headers: (left: number) => Record<string, string>): Gateway =>
    fixedWindow(20, 2000, (left) => ({ status: 429, headers: headers(left) }))
  const big = '/values/'

  test.each<{
    told: string
    headers: (left: number) => Record<string, string>
    part?: string
  }>([
    {
      told: 'Retry-After',
      part: big,
      headers: (left) => ({ 'retry-after': String(left) }),
    },
    {
      told: 'RateLimit-* alone',
      part: big,
      headers: (left) => ({
        'ratelimit-limit': '60',
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(left),
      }),
    },
    { told: 'nothing', part: big, headers: () => ({}) },
  ])(
    '429 with $told: all is judged, and the number to set is one that gets through',
    { timeout: 120_000 },
    async ({ headers, part = '' }) => {
      const { records, pace } = await judgeBehind(limit(headers), 'bkyemek/pos', { part })
      expect(verdictOf(records, false)).toBe('conformant')
      const { requestsPerSecond = Infinity } = pace!
      expect(requestsPerSecond).toBeGreaterThan(2)
      expect(requestsPerSecond).toBeLessThanOrEqual(10)
      expect(paceWarnings(pace)[0]!.en).toContain(
        `slowed down to ${requestsPerSecond} a second: set maxRequestsPerSecond to that`,
      )
    },
  )
})

test('a gateway that answers 503 to all and always: over soon, incomplete, and one sentence says why', async () => {
  const startedAt = performance.now()
  const { records, pace } = await judgeBehind(() => ({ status: 503 }), 'bkyemek/pos', { beginMs: 500 })
  // The patience for an outage of what was there before would be four seconds.
  expect(performance.now() - startedAt).toBeLessThan(3500)
  expect(new Set(records.map(({ outcome }) => outcome))).toEqual(new Set(['errored', 'inapplicable']))
  expect(verdictOf(records, false)).toBe('incomplete')
  expect(paceWarnings(pace).map(({ en }) => en)).toEqual([
    expect.stringMatching(
      /^Nothing could be judged: each of \d+ requests, valid ones among them, was answered 503\./,
    ),
  ])
})
