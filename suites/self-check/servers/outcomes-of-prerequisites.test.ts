import { describe, expect, test } from 'vitest'
import type { TargetConfiguration } from '../../config/configuration.js'
import { courierSuite } from '../../muditakurye/courier/suite.js'
import type { Verdict } from '../../record/run-record.js'
import { verdictOf } from '../../verdict/verdict.js'
import { judgeSmallCourier, type Instead } from './targets/small/judge-small-courier.js'
import { smallCredentials } from './targets/small/small-courier.js'

const disabledChecks = courierSuite.checks.filter(({ state }) => state === 'integration is disabled')

function hookAnswering(answer: ReturnType<Instead>): Instead {
  return ({ path }) => (path === '/_states' ? answer : undefined)
}

describe('a states hook', () => {
  const offered = { fixtures: { 'integration is disabled': { restaurantId: 'rest_off' } } }
  const askedButWrong = { fixtures: { 'integration is disabled': { restaurant: 'rest_off' } } }

  test.each<{
    hook: string
    answer?: ReturnType<Instead>
    declared?: Partial<TargetConfiguration>
    outcome: string
    reason: RegExp
    verdict: Verdict
  }>([
    { hook: 'that works', outcome: 'passed', reason: /^$/, verdict: 'conformant' },
    {
      hook: 'that answers 500',
      answer: { status: 500, body: '{}' },
      outcome: 'errored',
      reason: /it answered 500/,
      verdict: 'incomplete',
    },
    {
      hook: 'that answers in HTML',
      answer: { status: 200, body: '<h1>Welcome</h1>' },
      outcome: 'errored',
      reason: /expected 2xx with a JSON object/,
      verdict: 'incomplete',
    },
    {
      hook: 'that never answers',
      answer: 'silence',
      outcome: 'errored',
      reason: /asking the states hook: .* no whole answer came/,
      verdict: 'incomplete',
    },
    {
      hook: 'that nobody serves',
      declared: { states: 'http://127.0.0.1:1/_states' },
      outcome: 'errored',
      reason: /asking the states hook: .* nothing listens there/,
      verdict: 'incomplete',
    },
    {
      hook: 'that tells too little',
      answer: { status: 200, body: '{"id":"rest_off"}' },
      outcome: 'errored',
      reason: /restaurantId did not come/,
      verdict: 'incomplete',
    },
    {
      hook: 'that does not offer the state',
      answer: { status: 404, body: '{}' },
      outcome: 'skipped',
      reason: /the state "integration is disabled" cannot be had/,
      verdict: 'incomplete',
    },
    {
      hook: 'that does not offer the state, with a fixture',
      answer: { status: 404, body: '{}' },
      declared: offered,
      outcome: 'passed',
      reason: /^$/,
      verdict: 'conformant',
    },
    {
      hook: 'that is broken, with a fixture',
      answer: { status: 500, body: '{}' },
      declared: offered,
      outcome: 'errored',
      reason: /it answered 500/,
      verdict: 'incomplete',
    },
    {
      hook: 'that does not offer the state, with a fixture that lacks a value',
      answer: { status: 404, body: '{}' },
      declared: askedButWrong,
      outcome: 'errored',
      reason: /restaurantId did not come/,
      verdict: 'incomplete',
    },
  ])('$hook: $outcome', async ({ answer, declared = {}, outcome, reason, verdict }) => {
    const trial = { instead: hookAnswering(answer), declared, checks: disabledChecks }
    const { records } = await judgeSmallCourier(trial)
    expect(records.map((record) => record.outcome)).toEqual(disabledChecks.map(() => outcome))
    for (const record of records) expect(record.reason).toMatch(reason)
    expect(verdictOf(records, false)).toBe(verdict)
  })

  test('each fixture of a list is used once', async () => {
    const { records } = await judgeSmallCourier({
      instead: hookAnswering({ status: 404, body: '{}' }),
      declared: { fixtures: { 'integration is disabled': [{ restaurantId: 'rest_off' }] } },
      checks: disabledChecks.slice(0, 2),
    })
    expect(records.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped'])
  })
})

describe('what a target was not given', () => {
  test.each<{
    lacking: string
    declared: Partial<TargetConfiguration>
    outcome: 'skipped' | 'inapplicable'
    checks: string[]
  }>([
    {
      lacking: 'a permission',
      declared: { allow: { burst: true } },
      outcome: 'skipped',
      checks: courierSuite.checks.filter(({ allow }) => allow === 'hugeBodies').map(({ id }) => id),
    },
    {
      lacking: 'the optional Basic credentials',
      declared: { credentials: { apiKey: smallCredentials.apiKey, restaurantId: 'rest_small' } },
      outcome: 'inapplicable',
      checks: courierSuite.checks
        .filter(({ credentials }) => credentials?.includes('basic.username'))
        .map(({ id }) => id),
    },
    {
      lacking: 'the optional API key',
      declared: { credentials: { basic: smallCredentials.basic, restaurantId: 'rest_small' } },
      outcome: 'inapplicable',
      checks: courierSuite.checks
        .filter(({ credentials }) => credentials?.includes('apiKey'))
        .map(({ id }) => id),
    },
  ])('$lacking: $outcome, and the verdict stands', async ({ declared, outcome, checks }) => {
    const { records, of } = await judgeSmallCourier({ declared })
    const ruledOut = records.filter(({ id }) => checks.includes(id))
    expect(ruledOut.length).toBeGreaterThan(0)
    expect(ruledOut.map((record) => record.outcome)).toEqual(checks.map(() => outcome))
    expect(of('failed')).toEqual([])
    expect(verdictOf(records, false)).toBe('conformant')
  })

  test('checks of another reading are inapplicable', async () => {
    const { records } = await judgeSmallCourier({
      declared: { readings: { 'muditakurye.duplicate-order': 'replay-or-conflict' } },
    })
    const conflicting = records.filter(({ requirement }) => requirement === 'repeat-is-409')
    expect(conflicting).toMatchObject([
      { outcome: 'inapplicable', reason: 'the reading muditakurye.duplicate-order is "replay-or-conflict"' },
    ])
  })
})
