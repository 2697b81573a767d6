import { describe, expect, test } from 'vitest'
import type { CheckRecord, RunRecord } from '../../../suites/record/run-record.js'
import { recordOf, runOf, turn } from '../../samples/diff-records.js'
import { compareRecords } from './compare-records.js'
import { exitStatusOfDiff, regressionsOf } from './regressions.js'

const other = turn('failed', { id: 'muditakurye/courier/orders/other' })

describe('exitStatusOfDiff', () => {
  test.each<[story: string, old: CheckRecord[], newer: CheckRecord[], status: number]>([
    ['the same', [turn('passed')], [turn('passed')], 0],
    ['a failure that was there before', [turn('failed')], [turn('failed')], 0],
    ['a failure that looks otherwise', [turn('failed')], [turn('failed', { actual: '404' })], 0],
    ['a failure that is gone', [turn('failed')], [turn('passed')], 0],
    ['a failure that is excused', [turn('failed')], [turn('waived')], 0],
    ['a new failure that is excused', [turn('passed')], [turn('waived')], 0],
    ['a new check that passes', [], [turn('passed')], 0],
    ['a must that fails', [turn('passed'), other], [turn('failed'), other], 1],
    ['a must that is excused no more', [turn('waived'), other], [turn('failed'), other], 1],
    ['a must that is skipped', [turn('passed'), other], [turn('skipped'), other], 1],
    ['a must that is ruled out', [turn('passed'), other], [turn('inapplicable'), other], 1],
    ['a must that is gone', [turn('passed'), other], [other], 1],
    ['a failed must that is not judged any more', [turn('failed'), other], [turn('errored'), other], 1],
    ['a must that was never judged and is gone', [turn('skipped'), other], [other], 0],
    ['a verdict that is worse by a new check', [], [turn('failed')], 1],
    [
      'a failure never judged before, beside one that was',
      [turn('skipped'), other],
      [turn('failed'), other],
      0,
    ],
    ['a should that fails', [should('passed')], [should('failed')], 0],
    ['a should that is gone', [should('passed'), other], [other], 0],
  ])('%s', (_story, old, newer, status) => {
    expect(exitStatusOfDiff(compareRecords(recordOf(old), recordOf(newer)))).toBe(status)
  })

  test('a recommended check counts where it is asked to', () => {
    const fails = compareRecords(recordOf([should('passed')]), recordOf([should('failed')]))
    const gone = compareRecords(recordOf([should('passed'), other]), recordOf([other]))
    expect([exitStatusOfDiff(fails, 'must'), exitStatusOfDiff(gone, 'must')]).toEqual([0, 0])
    expect([exitStatusOfDiff(fails, 'should'), exitStatusOfDiff(gone, 'should')]).toEqual([1, 1])
    const optional = [turn('passed', { level: 'may' }), turn('failed', { level: 'may' })] as const
    expect(exitStatusOfDiff(compareRecords(recordOf([optional[0]]), recordOf([optional[1]])), 'should')).toBe(
      0,
    )
  })
})

describe('regressionsOf', () => {
  test('names the run, the reason and the checks', () => {
    const gone = turn('passed', { id: 'muditakurye/courier/orders/gone' })
    const run = { target: 'staging', surface: 'muditakurye/courier', side: 'server' }
    expect(
      regressionsOf(compareRecords(recordOf([turn('passed'), gone]), recordOf([turn('failed')]))),
    ).toEqual([
      { ...run, why: 'verdict-worsened', old: 'conformant', new: 'nonconformant' },
      { ...run, why: 'checks-regressed', level: 'must', checks: ['muditakurye/courier/orders/full-order'] },
      { ...run, why: 'checks-stopped', level: 'must', checks: ['muditakurye/courier/orders/gone'] },
    ])
  })

  test('a run that is gone took its checks along', () => {
    const record = (...targets: string[]): RunRecord => ({
      ...recordOf([]),
      runs: targets.map((target) => runOf([turn('passed'), should('failed')], { target })),
    })
    const comparison = compareRecords(record('a', 'b'), record('b'))
    expect(regressionsOf(comparison)).toMatchObject([{ target: 'a', why: 'run-vanished', checks: 1 }])
    expect(regressionsOf(comparison, 'should')).toMatchObject([{ why: 'run-vanished', checks: 2 }])
    expect(regressionsOf(compareRecords(record('b'), record('a', 'b')))).toEqual([])
  })
})

function should(outcome: CheckRecord['outcome']): CheckRecord {
  return turn(outcome, { level: 'should', id: 'muditakurye/courier/orders/advice' })
}
