import { expect, test } from 'vitest'
import type { Outcome } from '../../../suites/record/run-record.js'
import { sampleCheck } from '../../samples/check.js'
import { sampleRecord } from '../../samples/record.js'
import { waiverState } from './waiver-state.js'

const stateOf = (until: string, outcome: Outcome = 'waived') =>
  waiverState(sampleRecord, sampleCheck({ id: 'a/b/c', outcome, waiver: { reason: 'known', until } }))

test.each([
  ['2027-01-31', { kind: 'in-force' }],
  ['2026-12-21', { kind: 'ends-soon', days: 30 }],
  ['2026-11-21', { kind: 'ends-soon', days: 0 }],
  ['2026-11-20', { kind: 'ended' }],
  ['some day', { kind: 'in-force' }],
])('of a run on 21 November 2026, a waiver until %s', (until, state) => {
  expect(stateOf(until)).toEqual(state)
})

test('is useless where the check passes', () => {
  expect(stateOf('2027-01-31', 'passed')).toEqual({ kind: 'useless' })
})
