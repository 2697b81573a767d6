import { expect, test } from 'vitest'
import { findingsOf } from './findings.js'
import { sampleCheck } from '../samples/check.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'

test('gives every check to exactly one kind of finding', () => {
  const found = Object.values(findingsOf(sampleMuditakuryeRun)).flat()
  expect(found).toHaveLength(sampleMuditakuryeRun.checks.length)
  expect(new Set(found)).toEqual(new Set(sampleMuditakuryeRun.checks))
})

test('accuses only by a failed must', () => {
  const { violations, observations } = findingsOf(sampleMuditakuryeRun)
  expect(violations.map(({ level }) => level)).toEqual(['must', 'must'])
  expect(observations.map(({ level }) => level)).toEqual(['should'])
})

test('puts what keeps the run incomplete first, errored before skipped', () => {
  const checks = [
    sampleCheck({ id: 'a/b/c/skipped-may', level: 'may', outcome: 'skipped' }),
    sampleCheck({ id: 'a/b/c/skipped-must', outcome: 'skipped' }),
    sampleCheck({ id: 'a/b/c/errored-should', level: 'should', outcome: 'errored' }),
  ]
  const { unjudged } = findingsOf({ ...sampleMuditakuryeRun, checks })
  expect(unjudged.map(({ id }) => id)).toEqual([
    'a/b/c/errored-should',
    'a/b/c/skipped-must',
    'a/b/c/skipped-may',
  ])
})
