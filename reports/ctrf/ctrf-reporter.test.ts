import { validateStrict, type CTRFReport } from 'ctrf'
import { describe, expect, test } from 'vitest'
import type { CheckRecord, Outcome, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleFullRecord } from '../samples/full-record.js'
import { hostileText, sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderCtrf } from './ctrf-reporter.js'

/** Throws where it is not what the schema of the format says. */
function read(record: RunRecord): CTRFReport {
  const report: unknown = JSON.parse(renderCtrf(record))
  validateStrict(report)
  return report
}

const { results } = read(sampleRecord)
const testOf = (check: CheckRecord) =>
  read({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, checks: [check] }] }).results.tests[0]!

describe('renderCtrf', () => {
  test('counts what it lists', () => {
    expect(results.summary).toMatchObject({
      tests: 13,
      passed: 6,
      failed: 2,
      skipped: 2,
      pending: 0,
      other: 3,
      suites: 8,
      start: Date.parse(sampleRecord.startedAt),
      duration: 4304,
    })
    expect(results.summary.stop - results.summary.start).toBe(4304)
  })

  test.each<[string, Outcome, CheckRecord['level']]>([
    ['passed', 'passed', 'must'],
    ['failed', 'failed', 'must'],
    ['other', 'failed', 'should'],
    ['other', 'errored', 'must'],
    ['other', 'waived', 'must'],
    ['skipped', 'skipped', 'must'],
    ['skipped', 'inapplicable', 'must'],
  ])('says %s of what is %s (%s), and keeps our word beside it', (status, outcome, level) => {
    expect(testOf(sampleCheck({ id: 'a/b/c/d', outcome, level }))).toMatchObject({
      status,
      rawStatus: outcome,
    })
  })

  test('tells what a failure rests on and how to see it again', () => {
    const failed = results.tests.find(({ status }) => status === 'failed')
    expect(failed).toMatchObject({
      name: 'muditakurye/courier/idempotency/repeat-creates-nothing',
      suite: ['staging', 'muditakurye/courier', 'idempotency'],
      labels: { requirement: 'repeat-creates-nothing', level: 'must', document: 'siparis-olusturma.txt' },
      extra: { quote: 'Bu orderId zaten kullanılmış' },
    })
    expect(failed?.trace).toContain('again: npx --no-install uyum check staging --only')
  })

  test('names where it ran and what was judged', () => {
    expect(read(sampleFullRecord).results.environment).toMatchObject({
      appName: 'staging',
      appVersion: '2026.11.3',
      osPlatform: 'linux',
      shardId: '1/2',
      healthy: false,
    })
    expect(results.environment).not.toHaveProperty('appName')
  })

  test('has a test for a target out of reach', () => {
    const run = { ...sampleMuditakuryeRun, checks: [], unreachable: 'connect ECONNREFUSED' }
    const [only] = read({ ...sampleRecord, runs: [run] }).results.tests
    expect(only).toMatchObject({ rawStatus: 'unreachable', message: 'connect ECONNREFUSED' })
  })

  test('gives no two tests one id', () => {
    const runs = [sampleMuditakuryeRun, sampleMuditakuryeRun]
    const ids = read({ ...sampleRecord, runs }).results.tests.map(({ testId }) => testId)
    expect(new Set(ids).size).toBe(2 * sampleMuditakuryeRun.checks.length)
  })

  test('is valid without any run, and for whatever a server answers', () => {
    expect(read({ ...sampleRecord, runs: [] }).results.summary.tests).toBe(0)
    const actual = `${hostileText}\ud800 ${'x'.repeat(5e6)}`
    const { message } = testOf(sampleCheck({ id: 'a/b/c/d', outcome: 'failed', expected: '400', actual }))
    expect(message).toContain('\\u{1b}[31m\\u{0}\\u{d800}')
    expect(message!.length).toBeLessThan(1000)
  })
})
