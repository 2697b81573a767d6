import { afterEach, expect, test } from 'vitest'
import type { Check } from '../../check.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { courierSuite } from '../../kuzeypos/courier/suite.js'
import { usualPatience } from '../../run/pace/patience.js'
import { Session } from '../../run/session.js'
import {
  startSmallServer,
  type SmallAnswer,
  type SmallServer,
} from '../servers/targets/small/small-server.js'

type Order = Readonly<Record<string, unknown>>

const check = courierSuite.checks.find(({ id }) => id === 'kuzeypos/courier/generated/valid-orders')!
const taken: SmallAnswer = { status: 200, body: '{}' }
const refused: SmallAnswer = { status: 500, body: '{"message":"Beklenmeyen hata"}' }

const patience = { ...usualPatience, limitMs: 2000 }

let server: SmallServer
afterEach(() => server.close())

/** Judges a courier company by the check; gives its record and the bodies that came. */
async function judge(answer: (order: Order) => SmallAnswer, seed = 7, judged: Check = check) {
  const bodies: string[] = []
  server = await startSmallServer(({ body }) => {
    bodies.push(body)
    return answer(JSON.parse(body) as Order)
  })
  const settings = await resolveTarget('small', {
    surface: 'kuzeypos/courier',
    baseUrl: server.baseUrl,
    timeoutMs: 300,
  })
  const startedAt = Date.UTC(2026, 0)
  const session = new Session(courierSuite, settings, { seed, runTag: 'drawn', startedAt }, { patience })
  const record = await session.run(judged)
  await session.close()
  return { record, bodies, own: bodies.slice(2).map((body) => JSON.parse(body) as Order) }
}

test('takes what it is sent: passed, with null and texts, empty and full lists among the bodies', async () => {
  const { record, own } = await judge(() => taken)
  expect(record.outcome).toBe('passed')
  expect(record.exchanges).toHaveLength(2)
  expect(own).toHaveLength(20)
  expect(new Set(own.map(({ orderNote }) => orderNote === null))).toEqual(new Set([true, false]))
  expect(own.map(({ badges }) => (badges as unknown[]).length)).toEqual(expect.arrayContaining([0, 2]))
})

test('refuses a note for the courier beside a null one: the smallest such body is the evidence', async () => {
  const { record } = await judge(({ orderNote, courierNote }) =>
    orderNote === null && typeof courierNote === 'string' ? refused : taken,
  )
  const [exchange] = record.exchanges
  const { kuzeyOrderId: _id, ...smallest } = JSON.parse(exchange!.request.body) as Order
  expect(record.outcome).toBe('failed')
  expect(record.exchanges).toHaveLength(1)
  expect(smallest).toMatchObject({
    orderNote: null,
    courierNote: 'Ada',
    price: 125.5,
    badges: ['Temassız Teslimat'],
  })
  expect(exchange!.curl).toContain('"courierNote":"Ada"')
  expect(record.actual).toMatch(/HTTP 500.*the smallest that fails of \d+ bodies; --seed 7 sends them again/)
})

test('the same seed draws the same bodies, another one others', async () => {
  const first = await judge(() => taken)
  await server.close()
  const again = await judge(() => taken)
  await server.close()
  const other = await judge(() => taken, 8)
  expect(again.bodies.slice(2)).toEqual(first.bodies.slice(2))
  expect(other.bodies.slice(2)).not.toEqual(first.bodies.slice(2))
})

test('leaves one kind of order hanging: failed, and the body that it leaves hanging is shown', async () => {
  const { record } = await judge(({ badges }) => ((badges as unknown[]).length > 2 ? 'silence' : taken))
  expect(record.outcome).toBe('failed')
  expect(record.expected).toContain('a whole answer')
  expect(JSON.parse(record.exchanges.at(-1)!.request.body)).toHaveProperty('badges.2')
})

test('a limit of ten requests stops the trial: errored, not failed, and asked no further', async () => {
  let count = 0
  const { record, own } = await judge(() => ((count += 1) > 10 ? { status: 429 } : taken))
  expect(record.outcome).toBe('errored')
  expect(record.reason).toContain('maxRequestsPerSecond')
  // The trial, valid orders that are to find out whether the limit has passed, and no more.
  expect(own.length).toBeLessThan(20)
})

test('a fault of ours is ours', async () => {
  const broken: Check = {
    ...check,
    async run(target) {
      const { expectEachCase } = await import('../../families/generated/expect-each-case.js')
      const { members } = await import('../../families/generated/values.js')
      await expectEachCase(target, members({}), () => Promise.reject(new Error('out of paper')))
    },
  }
  const { record } = await judge(() => taken, 7, broken)
  expect(record).toMatchObject({ outcome: 'errored', reason: 'uyum itself failed: Error: out of paper' })
})
