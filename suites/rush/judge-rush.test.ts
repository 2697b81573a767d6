import { expect, test } from 'vitest'
import { Redactor } from '../run/record/redactor.js'
import { isBlind, judgeRush } from './judge-rush.js'
import { rushRequirements } from './requirements.js'
import { rushChecks } from './rush-checks.js'
import type { Shot } from './rush-sender.js'
import { sumUp, type RushOutcome } from './sum-up.js'

const limitMs = 5000

/** A rush of a hundred orders, each sent so late, of which the last ones got no answer; all others are held. */
function rushOf(lateMs: number, unanswered: number): Promise<RushOutcome> {
  const numbers = Array.from({ length: 100 }, (_, number) => number)
  const shots = numbers.map((order): Shot => {
    const sent = { order, dueMs: order, sentMs: order + lateMs, endedMs: order + lateMs + 5, isRepeat: false }
    return order < 100 - unanswered ? { ...sent, status: 200 } : { ...sent, error: 'no answer within 5 s' }
  })
  const orders = numbers.map((number) => ({
    body: {},
    ids: {},
    name: `order-${number}`,
    ownPaths: [],
    request: { method: 'POST', url: 'http://127.0.0.1/orders', headers: {}, body: Buffer.of() },
  }))
  return sumUp({
    profile: { profile: 'burst', text: { en: 'a burst', tr: 'ani' }, compress: 1, generator: 'uyum' },
    durationMs: 100,
    limitMs,
    warmUp: 0,
    orders,
    due: new Set(numbers),
    heldBack: 0,
    shots,
    looked: numbers.slice(0, 100 - unanswered),
    seen: [],
  })
}

function outcomesOf(outcome: RushOutcome): Record<string, string> {
  const checks = judgeRush(outcome, {
    prefix: 'rush',
    checks: rushChecks,
    requirements: rushRequirements,
    tables: undefined,
    redactor: new Redactor({}, {}),
    unread: undefined,
    evidenceOf: () => [],
    durationMs: 0,
  })
  return Object.fromEntries(checks.map(({ id, outcome: found }) => [id.replace('rush/', ''), found]))
}

test('what a machine too busy to listen did not hear of is not called held', async () => {
  const outcome = await rushOf(20_000, 60)
  expect(isBlind(outcome)).toBe(true)
  expect(outcomesOf(outcome)).toMatchObject({ 'none-lost': 'skipped', 'all-answered': 'skipped' })
})

test('a receiver that does not answer is told so where this machine was in time', async () => {
  const outcome = await rushOf(0, 60)
  expect(isBlind(outcome)).toBe(false)
  expect(outcomesOf(outcome)).toMatchObject({ 'none-lost': 'passed', 'all-answered': 'failed' })
})

test('a busy machine to which everybody answered has seen enough', async () => {
  const outcome = await rushOf(20_000, 0)
  expect(isBlind(outcome)).toBe(false)
  expect(outcomesOf(outcome)).toMatchObject({ 'none-lost': 'passed', 'in-time': 'skipped' })
})
