import { expect, test } from 'vitest'
import { applyWaivers } from '../../verdict/apply-waivers.js'
import { sentenceOf, verdictOf } from '../../verdict/verdict.js'
import { judgeSmallCourier } from '../servers/targets/small/judge-small-courier.js'

const check = 'muditakurye/courier/health/says-ok'
const passing = 'muditakurye/courier/health/answers-200'
const reason = 'known, ticket 12'
const today = '2026-06-15'

const { records } = await judgeSmallCourier({
  instead: ({ path }) =>
    path.endsWith('/health')
      ? {
          status: 200,
          body: JSON.stringify({ status: 'UP', version: '2.1', timestamp: '2026-06-15T12:00:00+03:00' }),
        }
      : undefined,
})

test.each([
  { waiver: 'is live', until: '2026-06-30', outcome: 'waived', verdict: 'conformant', warning: [] },
  { waiver: 'ends today', until: today, outcome: 'waived', verdict: 'conformant', warning: [] },
  {
    waiver: 'has expired',
    until: '2026-06-14',
    outcome: 'failed',
    verdict: 'nonconformant',
    warning: [`The waiver for ${check} expired on 2026-06-14: it no longer counts.`],
  },
])('a waiver that $waiver: $outcome', ({ until, outcome, verdict, warning }) => {
  const { checks, warnings } = applyWaivers(records, [{ check, reason, until }], today)
  expect(checks.find(({ id }) => id === check)?.outcome).toBe(outcome)
  expect(verdictOf(checks, false)).toBe(verdict)
  expect(warnings.map(({ en }) => en)).toEqual(warning)
})

test.each([
  { waiver: 'covers what passes', waived: passing, warning: /is not needed: the check passes/ },
  { waiver: 'names no check', waived: `${check}-at-all`, warning: /names a check that did not run/ },
])('a waiver that $waiver is reported', ({ waived, warning }) => {
  const { checks, warnings } = applyWaivers(records, [{ check: waived, reason, until: '2026-06-30' }], today)
  expect(checks).toEqual(records)
  expect(warnings.map(({ en }) => en)).toEqual([expect.stringMatching(warning)])
})

test('the verdict’s sentence names a waived check', () => {
  const { checks } = applyWaivers(records, [{ check, reason, until: '2026-06-30' }], today)
  expect(sentenceOf(checks, verdictOf(checks, false), false).en).toContain(`Waived: ${check}.`)
})

test('a waived check says who answers for it', () => {
  const waiver = { check, reason, until: '2026-06-30', approver: 'Ayşe Yılmaz, KuzeyPOS' }
  const { checks } = applyWaivers(records, [waiver], today)
  const waived = checks.find(({ id }) => id === check)
  expect(waived?.waiver).toEqual({ reason, until: '2026-06-30', approver: 'Ayşe Yılmaz, KuzeyPOS' })
  expect(waived?.reason).toBe(`waived until 2026-06-30: ${reason} (approved by Ayşe Yılmaz, KuzeyPOS)`)
})
