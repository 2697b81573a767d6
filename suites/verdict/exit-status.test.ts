import { expect, test } from 'vitest'
import type { CheckRecord, Outcome, Run, RunRecord } from '../record/run-record.js'
import { exitStatusOf, type FailOn } from './exit-status.js'
import { verdictOf } from './verdict.js'

type Found = readonly [CheckRecord['level'], Outcome]

function exitOf(failOn: FailOn, found: readonly Found[], more: Partial<Run> = {}): number {
  const checks = found.map(([level, outcome]) => ({ level, outcome }) as CheckRecord)
  const run = { checks, verdict: verdictOf(checks, false), ...more } as Run
  return exitStatusOf({ runs: [run] } as RunRecord, failOn)
}

const everyFailOn: FailOn[] = ['must', 'should', 'incomplete']

test.each(everyFailOn)('under --fail-on %s what was not reached is 3, whatever else was found', (failOn) => {
  expect(exitOf(failOn, [['must', 'errored']], { unreachable: 'gone' })).toBe(3)
  expect(exitOf(failOn, [['must', 'failed']], { unreachable: 'gone' })).toBe(3)
})

test.each(everyFailOn)('under --fail-on %s a run in which nothing was judged is 4', (failOn) => {
  expect(exitOf(failOn, [])).toBe(4)
  expect(
    exitOf(failOn, [
      ['must', 'errored'],
      ['must', 'skipped'],
      ['may', 'passed'],
    ]),
  ).toBe(4)
  expect(exitOf(failOn, [['should', 'inapplicable']])).toBe(4)
  expect(exitStatusOf({ runs: [] as Run[] } as RunRecord, failOn)).toBe(4)
})

test.each<[FailOn, number]>([
  ['must', 0],
  ['should', 4],
  ['incomplete', 4],
])('under --fail-on %s a run with some musts open is %i', (failOn, status) => {
  expect(
    exitOf(failOn, [
      ['must', 'passed'],
      ['must', 'errored'],
    ]),
  ).toBe(status)
})

test('a part that was chosen and passed is 0, cut short or with something open it is 4', () => {
  const part = { partial: true, verdict: 'incomplete' } as const
  expect(exitOf('incomplete', [['must', 'passed']], part)).toBe(0)
  expect(exitOf('incomplete', [['must', 'passed']], { ...part, interrupted: true })).toBe(4)
  const open: Found[] = [
    ['must', 'passed'],
    ['must', 'skipped'],
  ]
  expect(exitOf('incomplete', open, part)).toBe(4)
  expect(exitOf('incomplete', [['must', 'inapplicable']], part)).toBe(4)
})

test('a failed recommendation counts where that is asked for', () => {
  const found: Found[] = [
    ['must', 'passed'],
    ['should', 'failed'],
  ]
  expect(everyFailOn.map((failOn) => exitOf(failOn, found))).toEqual([0, 1, 0])
})
